import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SignalId } from '../../../shared/domain/ids.ts';
import { learn, nothingLearned } from '../../../shared/domain/reader/learned-weights.ts';
import { languageOf } from '../../../shared/domain/reader/note-language.ts';
import { featuresOfPhrase, readNote } from '../../../shared/domain/reader/read-note.ts';
import { decodeWeights, encodeWeights } from '../../../shared/domain/reader/reader-weights.ts';

const bytes = readFileSync(new URL('../../../resources/reader/weights.bin', import.meta.url));
const weights = decodeWeights(bytes);
const signalsOf = (text: string): string[] => readNote(text, { weights }).signals.map((s) => s.signal);

describe('the note reader proposes signals', () => {
  it.each([
    ['late-inputs', 'Le foto dovevano arrivare lunedì, oggi è giovedì e non abbiamo ancora ricevuto nulla.'],
    ['late-inputs', 'The photos were due on Monday and still haven’t arrived, so we will work the weekend.'],
    ['missing-brief', 'Chiesto il brief, ci dicono di partire intanto con le campagne.'],
    ['collaboration-erased', 'They removed our credit from the footer of the site without telling us.'],
    ['pricing-hidden', 'Chiesti i margini: «non vi serve saperlo, voi dovete solo vendere».'],
    ['abuse', 'The owner shouted at Sarah and called her an idiot in front of everyone.'],
    ['non-payment', 'La fattura di marzo è scaduta da 90 giorni, quarto sollecito senza risposta.'],
  ])('%s: %s', (signal, text) => {
    expect(signalsOf(text)).toContain(signal);
  });

  it('at most three, best first, each with its own words of the note', () => {
    const text =
      'Call with Paul. The copy is two weeks late again and we worked the weekend. ' +
      'Our credit was removed from the site without a word. The March invoice is still unpaid after three reminders. ' +
      'He shouted at Sarah and called her an idiot.';
    const { signals } = readNote(text, { weights });
    expect(signals.length).toBeGreaterThan(1);
    expect(signals.length).toBeLessThanOrEqual(3);
    for (const [i, s] of signals.entries()) {
      expect(text.slice(s.phrase.start, s.phrase.end)).toBe(s.phrase.text);
      expect(s.score).toBeGreaterThanOrEqual(0.5);
      expect(s.score).toBeLessThanOrEqual(1);
      expect(s.score).toBeLessThanOrEqual(signals[i - 1]?.score ?? 1);
    }
  });

  it('highlights the sentence that tells, not the rest of the note', () => {
    const text =
      'Chiamata con Marta per il calendario. Hanno tolto la nostra firma dal sito. Prossimo incontro lunedì.';
    const [first] = readNote(text, { weights }).signals;
    expect(first?.phrase.text).toContain('firma');
    expect(first?.phrase.text).not.toContain('calendario');
  });
});

describe('the note reader stays silent', () => {
  it.each([
    ['negation', 'Il cliente non è mai stato in ritardo con i materiali.'],
    ['thanks', 'Marta ringrazia tutto il team per la campagna, bellissimo lavoro.'],
    ['a third party', 'Our printer is late with the brochures; the client was told and understands.'],
    ['a third party', 'Il fornitore è in ritardo con gli espositori, avvisato il cliente.'],
    ['our own lateness', 'Abbiamo consegnato in ritardo noi, chiesto scusa.'],
    ['what is over', 'L’anno scorso i testi arrivavano sempre tardi, adesso è tutto puntuale.'],
    ['a reasonable NDA', 'Paul asks us to sign a standard mutual NDA before sending the price list. Signed.'],
    ['a normal review', 'Normale giro di revisione: due correzioni, poi approvato.'],
    ['paid training', 'Formazione concordata e pagata per il personale del cliente.'],
    ['an invoice paid on time', 'The March invoice was paid on time.'],
    ['nothing at all', ''],
    ['no words', '—  …  !!!'],
  ])('on %s: %s', (_, text) => {
    expect(signalsOf(text)).toEqual([]);
  });
});

describe('facts in a note', () => {
  const kinds = (text: string): string[] => readNote(text, { weights }).facts.map((f) => f.detail.kind);

  it('come with a signal, in the form that is its evidence', () => {
    const { facts } = readNote('They removed our credit from the site footer without telling us.', {
      weights,
    });
    expect(facts.map((f) => f.detail)).toContainEqual({ kind: 'credit', change: 'removed', reason: '' });
  });

  it.each([
    [
      'Le foto dovevano arrivare lunedì, siamo a giovedì e non è arrivato niente: terzo sollecito.',
      'pending',
    ],
    ['Le foto attese per lunedì sono arrivate solo giovedì, dopo tre solleciti.', 'given'],
    ['The photos were due on Monday, it is Thursday and nothing has arrived: third reminder.', 'pending'],
    ['The photos due on Monday arrived only on Thursday, after three reminders.', 'given'],
  ])('a request is told as received only when it came: %s', (text, outcome) => {
    const request = readNote(text, { weights }).facts.find((f) => f.detail.kind === 'request');
    expect(request?.detail).toMatchObject({ subject: 'material', outcome });
  });

  it('tell thanks from missing thanks', () => {
    expect(kinds('Marta ci ringrazia per il lavoro fatto.')).toContain('thanks');
    expect(kinds('Obiettivo superato e nemmeno un grazie.')).not.toContain('thanks');
    expect(kinds('The board loved the report and wants to thank the team in person.')).toContain('thanks');
    expect(kinds('Il nuovo catalogo è piaciuto molto, sono entusiasti.')).toContain('thanks');
    expect(kinds('Il nuovo catalogo non è piaciuto molto.')).not.toContain('thanks');
    expect(kinds('Nobody loved the report.')).not.toContain('thanks');
  });

  it('carry the day only when the day of the note is known', () => {
    const text = 'Abbiamo promesso il preventivo entro il 4/12.';
    const undated = readNote(text, { weights }).facts.find((f) => f.detail.kind === 'promise');
    const dated = readNote(text, { weights, occurredOn: '2026-11-20' }).facts.find(
      (f) => f.detail.kind === 'promise',
    );
    expect(undated?.detail).toMatchObject({ dueOn: null });
    expect(dated?.detail).toMatchObject({ dueOn: '2026-12-04' });
  });
});

describe('the language of a note', () => {
  it('is read from its commonest words', () => {
    expect(languageOf('The client asked for a quote and we sent it.')).toBe('en');
    expect(languageOf('Il cliente ha chiesto un preventivo e lo abbiamo mandato.')).toBe('it');
    expect(languageOf('ok', 'en')).toBe('en');
  });
});

describe('learning on the machine', () => {
  const signal = 'channels-hidden' as SignalId;
  const text = 'Zorbelli si vende pure al mercato coperto, lo apprendiamo dal pescivendolo.';
  const whole = { start: 0, end: text.length };
  const scoreOf = (learned = nothingLearned): number =>
    readNote(text, { weights, learned }).signals.find((s) => s.signal === signal)?.score ?? 0;

  it('a yes raises a signal on such words until it is proposed, a no lowers it again', () => {
    let learned = nothingLearned;
    for (let i = 0; i < 8; i++) learned = learn(learned, featuresOfPhrase(text, whole), signal, true);
    const raised = scoreOf(learned);
    expect(raised).toBeGreaterThan(0.5);
    for (let i = 0; i < 16; i++) learned = learn(learned, featuresOfPhrase(text, whole), signal, false);
    expect(scoreOf(learned)).toBeLessThan(raised);
  });

  it('stays bounded, whatever the number of answers, and survives being written down', () => {
    let learned = nothingLearned;
    for (let i = 0; i < 200; i++) learned = learn(learned, featuresOfPhrase(text, whole), signal, true);
    const own = Object.values(learned.signals[signal] ?? {});
    expect(own.length).toBeLessThanOrEqual(3000);
    expect(Math.max(...own.map(Math.abs))).toBeLessThanOrEqual(0.6);
    expect(JSON.parse(JSON.stringify(learned))).toEqual(learned);
  });

  it('leaves what it was given as it was', () => {
    learn(nothingLearned, featuresOfPhrase(text, whole), signal, true);
    expect(nothingLearned).toEqual({ format: 1, signals: {} });
  });
});

describe('shipped weights', () => {
  it('know every signal, stay under 5 MB, and pack to the same bytes', () => {
    expect(weights.signals).toHaveLength(22);
    expect(bytes.length).toBeLessThan(5_000_000);
    expect(Buffer.from(encodeWeights(weights)).equals(bytes)).toBe(true);
  });

  it('are refused when they are something else or cut short', () => {
    expect(() => decodeWeights(new Uint8Array(20))).toThrow('not this format');
    expect(() => decodeWeights(bytes.subarray(0, 5000))).toThrow('cut short');
  });
});
