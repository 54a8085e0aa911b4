import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { z } from 'zod';
import { type Language, languages } from '../../../shared/domain/language.ts';
import { readNote } from '../../../shared/domain/reader/read-note.ts';
import { catalogueSignal } from '../../../shared/domain/signals/catalogue.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { shippedWeights } from '../../host/reader-weights-file.ts';
import { FileFault } from '../file-fault.ts';
import { UsageError } from '../session.ts';

const noteSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.enum(languages).nullish(),
});

/** How a command that needs no workspace speaks. */
interface Speaking {
  readonly out: (text: string) => void;
  readonly json: boolean;
  /** Language of the answer. */
  readonly language: Language;
  /** Language of the note, when it was said. */
  readonly noteLanguage: Language | null;
}

/** `suggest "TEXT"` and `suggest --file NOTES.jsonl`: which signals and facts a note may show. Nothing is opened or written. */
export function addSuggestCommand(program: Command, speaking: () => Speaking): void {
  program
    .command('suggest [text]')
    .description('which signals a note may show, best first')
    .option('--file <file>', 'one {"id", "text", "lang"} a line')
    .action((text: string | undefined, options: { file?: string }) => {
      const { out, json, language, noteLanguage } = speaking();
      const weights = shippedWeights();
      if (options.file !== undefined) {
        for (const { id, text: note, lang } of notesOf(options.file))
          out(
            `${JSON.stringify({ id, ...plain(readNote(note, { weights, language: lang ?? noteLanguage })) })}\n`,
          );
        return;
      }
      if (text === undefined) throw new UsageError(createTranslator(language).t('cli.usageSuggest'));
      const read = plain(readNote(text, { weights, language: noteLanguage }));
      if (json) out(`${JSON.stringify(read)}\n`);
      else
        for (const { signal, score, phrase } of read.signals)
          out(
            `${Math.round(score * 100)} %  ${catalogueSignal(signal)?.label[language] ?? signal}: «${phrase}»\n`,
          );
    });
}

/** Phrases as text: what a script needs of them. */
function plain({ signals, facts }: ReturnType<typeof readNote>) {
  return {
    signals: signals.map(({ signal, score, phrase }) => ({ signal, score, phrase: phrase.text })),
    facts: facts.map(({ detail, note, phrase }) => ({ ...detail, note, phrase: phrase.text })),
  };
}

function notesOf(file: string): z.infer<typeof noteSchema>[] {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw code === 'ENOENT'
      ? new FileFault('file-not-found', { file })
      : new FileFault('file-unreadable', { file, reason: code });
  }
  return content.split(/\r?\n/).flatMap((line, i) => {
    if (line.trim() === '') return [];
    const read = noteSchema.safeParse(parsed(line));
    if (!read.success) throw new FileFault('file-unreadable', { file, reason: `${i + 1}: {"id", "text"}` });
    return [read.data];
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
