import type { NoteReader } from '../../electron/workbench/services/note-reader.ts';
import { blankFact } from '../../shared/domain/fact.ts';
import type { SignalId } from '../../shared/domain/ids.ts';

/** Words that the reader of a test takes for a signal. */
const signalWords: Readonly<Record<string, string>> = {
  sollecito: 'late-inputs',
  controllo: 'constant-checking',
};

/** A reader that proposes by a few plain words, whatever the weights of the day; `grazie` is thanks. */
export function aNoteReader(given: Partial<NoteReader> = {}): NoteReader {
  return {
    state: () => 'ready',
    read: (text) => {
      const phraseOf = (word: string) => {
        const start = text.indexOf(word);
        return { start, end: start + word.length, text: word };
      };
      return {
        language: 'it',
        signals: Object.entries(signalWords)
          .filter(([word]) => text.includes(word))
          .map(([word, signal]) => ({ signal: signal as SignalId, score: 0.9, phrase: phraseOf(word) })),
        facts: text.includes('grazie')
          ? [{ detail: blankFact('thanks'), note: 'Grazie', phrase: phraseOf('grazie') }]
          : [],
      };
    },
    ...given,
  };
}
