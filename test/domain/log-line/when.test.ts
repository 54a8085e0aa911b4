import { describe, expect, it, test } from 'vitest';
import { chipsOf, local, now, read, wordsOf } from './log-samples.ts';

const untimed = (line: string): [string, boolean] => {
  const i = read(line);
  return [local(i.draft.occurredAtMs), chipsOf(i, 'when')[0]?.timed ?? true];
};

describe('the day of an entry', () => {
  test.each([
    ['ieri', '2026-11-21'],
    ['yesterday', '2026-11-21'],
    ["l'altro ieri", '2026-11-20'],
    ['l’altroieri', '2026-11-20'],
    ['day before yesterday', '2026-11-20'],
    ['lunedì', '2026-11-16'],
    ['lunedi', '2026-11-16'],
    ['lun', '2026-11-16'],
    ['monday', '2026-11-16'],
    ['last monday', '2026-11-16'],
    ['lunedì scorso', '2026-11-16'],
    ['sabato', '2026-11-21'],
    ['domenica', '2026-11-15'],
    ['on Friday', '2026-11-20'],
    ['venerdì scorso', '2026-11-20'],
    ['last wed', '2026-11-18'],
    ['12/10', '2026-10-12'],
    ['12/12', '2025-12-12'],
    ['22/11', '2026-11-22'],
    ['23/11', '2025-11-23'],
    ['12/10/2026', '2026-10-12'],
    ['12/10/26', '2026-10-12'],
    ['12.10.26', '2026-10-12'],
    ['12.10.2026', '2026-10-12'],
    ['12-10-2026', '2026-10-12'],
    ['2026-10-12', '2026-10-12'],
    ['1/2/2025', '2025-02-01'],
    ['12 ottobre', '2026-10-12'],
    ['12 ott', '2026-10-12'],
    ['12 ottobre 2025', '2025-10-12'],
    ['1° ottobre', '2026-10-01'],
    ['12 Oct', '2026-10-12'],
    ['oct 12', '2026-10-12'],
    ['October 12th', '2026-10-12'],
    ['October 12, 2025', '2025-10-12'],
    ['12th of October', '2026-10-12'],
    ['lunedì 12 ottobre', '2026-10-12'],
    ['Mon 12 Oct', '2026-10-12'],
    ['29/02', '2024-02-29'],
    ['3 giorni fa', '2026-11-19'],
    ['3 days ago', '2026-11-19'],
    ['una settimana fa', '2026-11-15'],
    ['2 weeks ago', '2026-11-08'],
    ['un mese fa', '2026-10-22'],
    ['del 12 ottobre', '2026-10-12'],
  ])('@Rossi call %s', (words, day) => {
    const i = read(`@Rossi call ${words} brief`);
    const [when] = chipsOf(i, 'when');
    expect(when?.day).toBe(day);
    expect(when && wordsOf(i, when)).toEqual([words]);
    expect(i.draft.text).toBe('Rossi brief');
    expect(i.unresolved).toEqual([]);
    if (day !== '2026-11-22') expect(untimed(i.line)).toEqual([`${day} 12:00`, false]);
  });

  it('is today, now, when nothing is said', () => {
    for (const line of ['@Rossi call', '@Rossi oggi call', 'today @Rossi call']) {
      const i = read(line);
      expect(i.draft.occurredAtMs).toBe(now);
      expect(chipsOf(i, 'when')[0]).toMatchObject({ day: '2026-11-22', timed: true });
    }
    expect(chipsOf(read('@Rossi call'), 'when')[0]?.span).toBeNull();
  });

  test.each([
    ['@Rossi call spostata a venerdì'],
    ['@Rossi call entro il 12/10'],
    ['@Rossi next monday call'],
    ['@Rossi lunedì prossimo'],
    ['@Rossi ogni lunedì call'],
    ['@Rossi call domani'],
    ['@Rossi tomorrow'],
    ['@Rossi call fra 3 giorni'],
    ['@Rossi due 12/10'],
    ['@Rossi by 12 Oct'],
    ['@Rossi la fattura del 12/10'],
    ['@Rossi campagna dal 12/10'],
    ['@Rossi since 12 October'],
    ['@Rossi fiera 12/10/2027'],
    ['@Rossi voto 8/10'],
    ['@Rossi supporto 24/7'],
    ['@Rossi 10/25 fatti'],
    ['@Rossi «ieri»'],
    ['@Rossi 192.168.1.1 e 3.5'],
    ['@Rossi !richiesta brief ieri'],
  ])('is today in %s', (line) => {
    expect(read(line).draft.occurredAtMs).toBe(now);
    expect(read(line).unresolved).toEqual([]);
  });
});

describe('the time of an entry', () => {
  test.each([
    ['alle 15', '2026-11-22 15:00'],
    ['alle 15.30', '2026-11-22 15:30'],
    ['ore 15.30', '2026-11-22 15:30'],
    ['alle ore 9', '2026-11-22 09:00'],
    ['at 3pm', '2026-11-22 15:00'],
    ['at 3', '2026-11-22 15:00'],
    ['3:30 pm', '2026-11-22 15:30'],
    ['12am', '2026-11-22 00:00'],
    ['15:30', '2026-11-22 15:30'],
    ['9:05', '2026-11-22 09:05'],
    ['alle 9 e mezza', '2026-11-22 09:30'],
    ['a mezzogiorno', '2026-11-22 12:00'],
    ['at noon', '2026-11-22 12:00'],
    ["all'una", '2026-11-22 13:00'],
    ['ieri alle 15', '2026-11-21 15:00'],
    ['yesterday at 3pm', '2026-11-21 15:00'],
    ['15:30 12/10', '2026-10-12 15:30'],
    ['lunedì, ore 15.30', '2026-11-16 15:30'],
    ['stamattina', '2026-11-22 09:00'],
    ['this morning', '2026-11-22 09:00'],
    ['ieri sera', '2026-11-21 19:00'],
    ['ieri mattina', '2026-11-21 09:00'],
    ['last night', '2026-11-21 19:00'],
  ])('@Rossi call %s', (words, at) => {
    expect(untimed(`@Rossi call ${words}, brief`)).toEqual([at, true]);
  });

  it('this evening, said in the morning, is no later than now', () => {
    expect(read('@Rossi stasera call').draft.occurredAtMs).toBe(now);
    const night = new Date(2026, 10, 22, 22, 30).getTime();
    expect(local(read('@Rossi stasera call', { nowMs: night }).draft.occurredAtMs)).toBe('2026-11-22 19:00');
  });

  it('stands apart from its day', () => {
    const i = read('ieri @Rossi riunione alle 15');
    expect(wordsOf(i, chipsOf(i, 'when')[0] as never)).toEqual(['ieri', 'alle 15']);
    expect(local(i.draft.occurredAtMs)).toBe('2026-11-21 15:00');
  });

  test.each([
    ['@Rossi budget at 20 euro'],
    ['@Rossi at 15% discount'],
    ['@Rossi 25:70'],
    ['@Rossi rapporto 1:1'],
    ['@Rossi rinviata alle 15'],
    ['@Rossi at 10 clients'],
  ])('is not in %s', (line) => {
    expect(read(line).draft.occurredAtMs).toBe(now);
  });
});

describe('a dated line of a text file', () => {
  test.each([
    [
      '2026-03-14 @Rossi call 25m materiali in ritardo',
      '2026-03-14 12:00',
      false,
      'Rossi materiali in ritardo',
    ],
    ['2026-03-14 15:30 @Rossi call', '2026-03-14 15:30', true, 'Rossi'],
    ['2026-03-14T15:30 @Rossi call', '2026-03-14 15:30', true, 'Rossi'],
    ['2026-03-14\t@Rossi call ieri', '2026-03-14 12:00', false, 'Rossi ieri'],
    ['2026-03-14: @Rossi riunione alle 9', '2026-03-14 09:00', true, 'Rossi'],
    ['14/03/2026 @Rossi call', '2026-03-14 12:00', false, 'Rossi'],
  ])('%s', (line, at, timed, text) => {
    expect(untimed(line)).toEqual([at, timed]);
    expect(read(line).draft.text).toBe(text);
  });

  it('counts the days of its facts from its own day', () => {
    const [fact] = read('2026-03-14 @Rossi !request brief due 4/12').draft.facts;
    expect(fact?.detail).toMatchObject({ dueOn: '2025-12-04' });
    expect(read('2026-03-14 @Rossi !promise quote by friday').draft.facts[0]?.detail).toMatchObject({
      dueOn: '2026-03-20',
    });
  });
});

describe('a day that does not exist', () => {
  test.each([
    ['@Rossi call 31/09', '31/09', 'Rossi 31/09'],
    ['@Rossi call 31 settembre', '31 settembre', 'Rossi 31 settembre'],
    ['@Rossi call 30/02/2026', '30/02/2026', 'Rossi 30/02/2026'],
    ['2026-02-30 @Rossi call', '2026-02-30', '2026-02-30 Rossi'],
    ['@Rossi call ieri, poi 31/09', '31/09', 'Rossi poi 31/09'],
    ['@Rossi !richiesta brief entro 31/09', '31/09', 'Rossi richiesta brief entro 31/09'],
    ['@Rossi promised the quote by Feb 30', 'Feb 30', 'Rossi promised the quote by Feb 30'],
  ])('%s is told and stays in the text', (line, text, kept) => {
    const i = read(line);
    expect(i.unresolved).toEqual([
      {
        reason: 'impossible-date',
        text,
        span: { start: line.indexOf(text), end: line.indexOf(text) + text.length },
      },
    ]);
    expect(i.draft.text).toBe(kept);
  });
});

describe('by when something is due', () => {
  test.each([
    ['due 12/10', '2026-10-12'],
    ['entro 4/12', '2026-12-04'],
    ['entro il 4/12', '2026-12-04'],
    ['by 4 December', '2026-12-04'],
    ['per il 4 dicembre', '2026-12-04'],
    ['scadenza 4/12/2026', '2026-12-04'],
    ['due on Dec 4', '2026-12-04'],
    ['entro venerdì', '2026-11-27'],
    ['by friday', '2026-11-27'],
    ['by Fri', '2026-11-27'],
    ['entro lunedì prossimo', '2026-11-23'],
    ['entro domani', '2026-11-23'],
    ['by tomorrow', '2026-11-23'],
    ['entro dopodomani', '2026-11-24'],
    ['fra 3 giorni', '2026-11-25'],
    ['in 3 days', '2026-11-25'],
    ['entro 3 giorni', '2026-11-25'],
    ['within two weeks', '2026-12-06'],
    ['entro un mese', '2026-12-22'],
    ['entro oggi', '2026-11-22'],
    ['entro fine mese', '2026-11-30'],
    ['by the end of the month', '2026-11-30'],
    ['entro domenica', '2026-11-29'],
    ['20/1', '2027-01-20'],
    ['due 23/5', '2027-05-23'],
    ['due 24/5', '2026-05-24'],
    ['venerdì', '2026-11-27'],
    ['due last monday', '2026-11-16'],
    ['prima del 4/12', '2026-12-04'],
  ])('!richiesta brief %s', (words, day) => {
    const [fact] = read(`@Rossi !richiesta brief ${words}`).draft.facts;
    expect(fact).toMatchObject({
      note: '',
      detail: { kind: 'request', subject: 'brief', outcome: 'pending', dueOn: day },
    });
  });

  it('of two years as near is the later', () => {
    // 2 July 2024 is 183 days from either 1 January.
    const tie = read('@Rossi !request brief due 1/1', { nowMs: new Date(2024, 6, 2, 10).getTime() });
    expect(tie.draft.facts[0]?.detail).toMatchObject({ dueOn: '2025-01-01' });
  });
});
