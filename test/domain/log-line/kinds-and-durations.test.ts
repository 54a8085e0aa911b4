import { describe, expect, it, test } from 'vitest';
import { chipsOf, read, wordsOf } from './log-samples.ts';

describe('the kind of an entry', () => {
  test.each([
    ['call', 'call'],
    ['Chiamata', 'call'],
    ['telefonata', 'call'],
    ['tel', 'call'],
    ['phone', 'call'],
    ['videocall', 'call'],
    ['videochiamata', 'call'],
    ['ha chiamato', 'call'],
    ['whatsapp call', 'call'],
    ['chiamata Teams', 'call'],
    ['meeting', 'meeting'],
    ['riunione', 'meeting'],
    ['incontro', 'meeting'],
    ['call di gruppo', 'meeting'],
    ['group call', 'meeting'],
    ['Teams meeting', 'meeting'],
    ['email', 'email'],
    ['e-mail', 'email'],
    ['mail', 'email'],
    ['PEC', 'email'],
    ['message', 'message'],
    ['messaggio', 'message'],
    ['whatsapp', 'message'],
    ['wa', 'message'],
    ['sms', 'message'],
    ['chat', 'message'],
    ['slack', 'message'],
    ['teams', 'message'],
    ['delivery', 'delivery'],
    ['consegna', 'delivery'],
    ['consegnato', 'delivery'],
    ['delivered', 'delivery'],
    ['note', 'note'],
    ['nota', 'note'],
  ])('@Rossi %s is a %s', (word, kind) => {
    const i = read(`@Rossi ${word} del sito`);
    expect(i.draft.kind).toBe(kind);
    expect(wordsOf(i, chipsOf(i, 'kind')[0] as never)).toEqual([word]);
  });

  test.each([
    ['a note when no word says it', '@Rossi tutto bene', 'note'],
    ['the first word', '@Rossi mail dopo la call', 'email'],
    ['not a word inside a fact', '@Rossi !richiesta mail del cliente', 'note'],
    ['not a word inside a quotation', '@Rossi «mandami una mail» riunione', 'meeting'],
    ['not a part of a word', '@Rossi recall mailing notevole', 'note'],
    ['not a call to action', '@Rossi la call to action va rifatta', 'note'],
    ['not an address', '@Rossi scritto a mail@example.it', 'note'],
    ['a delivery when a delivery fact is all there is', '@Rossi !delivery goal met', 'delivery'],
    ['the word, even with a delivery fact', '@Rossi call !consegna obiettivo raggiunto', 'call'],
    ['not the meeting that was cancelled', '@Rossi annullata la riunione', 'note'],
  ])('%s', (_, line, kind) => {
    expect(read(line).draft.kind).toBe(kind);
  });
});

describe('the duration of an entry', () => {
  test.each([
    ['25m', 25],
    ['25 min', 25],
    ["25'", 25],
    ['25’', 25],
    ['1h', 60],
    ['1 h', 60],
    ['1h30', 90],
    ['1h 30m', 90],
    ['1 h 30 min', 90],
    ['1.5h', 90],
    ['1,5h', 90],
    ['1,5 ore', 90],
    ["mezz'ora", 30],
    ['mezz’ora', 30],
    ['mezzora', 30],
    ["un'ora", 60],
    ['un ora', 60],
    ['half an hour', 30],
    ['half-hour', 30],
    ['an hour', 60],
    ['90 minutes', 90],
    ['90 minuti', 90],
    ['2 ore', 120],
    ['due ore', 120],
    ['two hours', 120],
    ["un'ora e mezza", 90],
    ['2 ore e mezza', 150],
    ['an hour and a half', 90],
    ["tre quarti d'ora", 45],
    ["un quarto d'ora", 15],
    ['1 ora e 20 minuti', 80],
    ['2 hours and 10 minutes', 130],
  ])('@Rossi call %s', (words, minutes) => {
    const i = read(`@Rossi call ${words} brief`);
    expect(i.draft.durationMin).toBe(minutes);
    expect(i.draft.text).toBe('Rossi brief');
    expect(wordsOf(i, chipsOf(i, 'kind')[0] as never)).toEqual([`call ${words}`]);
  });

  test.each([
    ['none said', '@Rossi call'],
    ['an hour ago', '@Rossi call un’ora fa'],
    ['in two hours', '@Rossi richiama in 2h'],
    ['within a day', '@Rossi risponde entro 24 ore'],
    ['hours of delay', '@Rossi call 2 ore di ritardo'],
    ['an hourly rate', '@Rossi 62 €/h'],
    ['a sum', '@Rossi € 25m di fatturato'],
    ['what a job needs', '@Rossi servono 2h per il banner'],
    ['extra work', '@Rossi 2h extra'],
    ['more than a day', '@Rossi 900h'],
    ['nothing', '@Rossi 0m'],
    ['said in a quotation', '@Rossi "ci metto 20 min"'],
  ])('is unknown: %s', (_, line) => {
    expect(read(line).draft.durationMin).toBeNull();
  });

  it('has its own words when they stand apart from the kind', () => {
    const i = read('@Rossi call sul brief, 25 min');
    expect(wordsOf(i, chipsOf(i, 'kind')[0] as never)).toEqual(['call', '25 min']);
    expect(i.draft.text).toBe('Rossi call sul brief, 25 min');
  });

  it('is the first that is not extra work', () => {
    expect(read('@Rossi 2h unpaid call 25m e 40m').draft.durationMin).toBe(25);
  });

  it('is known from a beginning and an end', () => {
    expect(read('@Rossi riunione dalle 15 alle 16.30').draft.durationMin).toBe(90);
    expect(read('@Rossi meeting 10:00-10:45').draft.durationMin).toBe(45);
    expect(read('@Rossi meeting from 3 to 4pm').draft.durationMin).toBe(60);
  });
});
