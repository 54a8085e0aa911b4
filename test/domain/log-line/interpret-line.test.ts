import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withChip, withoutChip } from '../../../shared/domain/log-line/edit-chips.ts';
import { interpretLine } from '../../../shared/domain/log-line/interpret-line.ts';
import type { Interpretation, Span } from '../../../shared/domain/log-line/interpretation.ts';
import { quotesIn } from '../../../shared/domain/log-line/quotes.ts';
import { agency, chipsOf, client, contact, local, now, read, wordsOf } from './log-samples.ts';

describe('a whole line', () => {
  it.each([
    [
      '@Rossi call 25m late brief, 2h unpaid !request brief due 12/10',
      '2026-10-12',
      'Rossi late brief, 2h unpaid request brief due 12/10',
    ],
    [
      '@Rossi chiamata 25m brief in ritardo, 2h non pagate !richiesta brief entro 4/12',
      '2026-12-04',
      'Rossi brief in ritardo, 2h non pagate richiesta brief entro 4/12',
    ],
  ])('%s', (line, dueOn, text) => {
    for (const language of ['it', 'en'] as const) {
      const i = read(line, { language });
      expect(i.draft).toMatchObject({
        kind: 'call',
        durationMin: 25,
        occurredAtMs: now,
        clientIds: ['montefosco'],
        contactIds: ['rossi'],
        text,
      });
      expect(i.draft.facts.map((f) => f.detail)).toMatchObject([
        { kind: 'request', subject: 'brief', briefState: 'after-start' },
        { kind: 'extra', hours: 2, paid: false },
        { kind: 'request', subject: 'brief', outcome: 'pending', dueOn },
      ]);
      expect(chipsOf(i, 'fact').map((c) => c.confidence)).toEqual(['ask', 'sure', 'sure']);
      expect(i.chips.map((c) => c.key)).toEqual([
        'contact-1',
        'kind-1',
        'when-1',
        'fact-1',
        'fact-2',
        'fact-3',
      ]);
      expect(i.unresolved).toEqual([]);
    }
  });

  it.each([
    ['call', ''],
    ['', ''],
    ['25m, call', ''],
    ['@Rossi', 'Rossi'],
    ['call con @Rossi 25m: brief ok', 'con Rossi brief ok'],
    ['call @Rossi yesterday at 3pm for 25 min about budget', 'Rossi about budget'],
    ['Riunione sul listino 2027 con @Rossi, 50 min', 'Riunione sul listino 2027 con Rossi, 50 min'],
    ['@Rossi ha mandato una mail ieri', 'Rossi ha mandato una mail ieri'],
    ['@"Arredi Montefosco": call - tutto ok', 'Arredi Montefosco: tutto ok'],
    ['@Rossi call\n25m\n- punto uno\n- punto due', 'Rossi\n- punto uno\n- punto due'],
    ['@Rossi dice «i prezzi li decidiamo noi»', 'Rossi dice «i prezzi li decidiamo noi»'],
    ['@Rossi call. Bene! !grazie', 'Rossi. Bene! grazie'],
  ])('%j leaves the text %j', (line, text) => {
    expect(read(line).draft.text).toBe(text);
  });

  it('keeps the keys of its chips while it is typed', () => {
    const line = '@Rossi call 25m late brief, 2h unpaid !request brief due 12/10';
    const seen = new Map<string, string>();
    for (let n = 1; n <= line.length; n++)
      for (const c of read(line.slice(0, n)).chips) {
        expect(seen.get(c.key) ?? c.type).toBe(c.type);
        seen.set(c.key, c.type);
      }
    expect([...seen.keys()].sort()).toEqual(
      ['client-1', 'contact-1', 'fact-1', 'fact-2', 'fact-3', 'kind-1', 'when-1'].filter((k) => seen.has(k)),
    );
  });
});

describe('chips', () => {
  const base = read('@Rossi ieri call 25m late brief, 2h unpaid', {});

  it('are dropped one by one, with what they said', () => {
    expect(withoutChip(base, 'fact-1').draft.facts.map((f) => f.detail.kind)).toEqual(['extra']);
    expect(withoutChip(base, 'kind-1').draft).toMatchObject({ kind: 'note', durationMin: null });
    expect(withoutChip(base, 'when-1').draft.occurredAtMs).toBe(now);
    const nobody = withoutChip(base, 'contact-1');
    expect(nobody.draft).toMatchObject({ clientIds: [], contactIds: [], text: base.draft.text });
    expect(nobody.unresolved.map((u) => u.reason)).toEqual(['no-client']);
    expect(withoutChip(base, 'fact-9')).toBe(base);
    expect(base.draft.facts).toHaveLength(2);
  });

  it('are changed one by one, and are then sure', () => {
    const changed = withChip(base, 'fact-1', { note: 'brief di gennaio' });
    expect(changed.draft.facts[0]).toMatchObject({
      note: 'brief di gennaio',
      detail: { briefState: 'after-start' },
    });
    expect(chipsOf(changed, 'fact')[0]?.confidence).toBe('sure');
    expect(withChip(base, 'kind-1', { kind: 'meeting', durationMin: 40 }).draft).toMatchObject({
      kind: 'meeting',
      durationMin: 40,
    });
    const at = new Date(2026, 9, 1, 9, 0).getTime();
    const moved = withChip(base, 'when-1', { occurredAtMs: at, timed: true });
    expect(moved.draft.occurredAtMs).toBe(at);
    expect(chipsOf(moved, 'when')[0]?.day).toBe('2026-10-01');
    expect(withChip(base, 'kind-1', { note: 'x' }).chips[1]).not.toHaveProperty('note');
    expect(withChip(base, 'nothing', { note: 'x' })).toBe(base);
  });

  it('give a fact to the first client once its own is gone', () => {
    const i = read('@Rossi @aurora !richiesta brief @aurora');
    expect(i.draft.facts[0]?.clientId).toBe('aurora');
    expect(withoutChip(i, 'client-1').draft.facts[0]?.clientId).toBeNull();
  });
});

describe('quotations', () => {
  it.each([
    ['dice «i prezzi li decidiamo noi» e "basta"', ['i prezzi li decidiamo noi', 'basta']],
    ['“uno” e „due“', ['uno', 'due']],
    ['@"Arredi Montefosco" disse "ok"', ['ok']],
    ['schermo da 5" e da 7"', []],
    ['mai chiusa «qui', []],
    ['vuota "" e « »', []],
  ])('%s', (text, phrases) => {
    expect(quotesIn(text)).toEqual(phrases);
  });
});

describe('any line at all', () => {
  const pieces = [
    '@Rossi',
    '@Giulia Bianchi',
    '@"Arredi Montefosco"',
    '@zzz',
    '@',
    'call',
    'riunione',
    '25m',
    '1h30',
    '2h unpaid',
    '2h extra',
    'ieri',
    'alle 15',
    '12/10',
    '31/09',
    'lunedì',
    '2026-03-14',
    '15:30',
    'late brief',
    'foto in ritardo',
    'grazie',
    'promised X by friday',
    'annullata la riunione',
    '!request brief due 12/10',
    '!extra 3h come grafica',
    '!boh',
    '!',
    ';',
    ',',
    '.',
    '«',
    '»',
    '"',
    '“',
    '”',
    '\n',
    'dalle 15 alle 16',
    'a@b.it',
    'non',
    'noi',
    'è',
    '😀',
    '(',
    ')',
    ' ',
    'entro 31/09',
    '!abuse insult to @Rossi',
    '!credit removed "x"',
  ];
  const lines = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((p) => p.join(' ')),
    fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 14 })
      .map((p) => p.join('')),
  );
  const spansOf = (i: Interpretation): (Span & { type: string })[] =>
    i.chips.flatMap((c) =>
      [...(c.span ? [c.span] : []), ...(c.apart ?? [])].map((s) => ({ ...s, type: c.type })),
    );

  it('is read without failing, with spans in the line that do not cover each other', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const i = read(line);
        const spans = spansOf(i).sort((a, b) => a.start - b.start);
        for (const s of [...spans, ...i.unresolved.map((u) => u.span)]) {
          expect(s.start).toBeGreaterThanOrEqual(0);
          expect(s.end).toBeLessThanOrEqual(line.length);
          expect(s.start).toBeLessThanOrEqual(s.end);
        }
        spans.forEach((s, n) => {
          const next = spans[n + 1];
          if (next) expect(s.end, JSON.stringify(spans)).toBeLessThanOrEqual(next.start);
          expect(s.end).toBeGreaterThan(s.start);
        });
        expect(new Set(i.chips.map((c) => c.key)).size).toBe(i.chips.length);
        expect(Number.isFinite(i.draft.occurredAtMs)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('loses no word: each is in the text or behind a chip of kind or time', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const i = read(line);
        const behind = i.chips
          .filter((c) => c.type === 'kind' || c.type === 'when')
          .flatMap((c) => wordsOf(i, c))
          .join(' ');
        const kept = countWords(`${i.draft.text} ${behind}`);
        for (const [word, times] of countWords(line))
          expect(kept.get(word) ?? 0, `${word} in ${JSON.stringify(line)}`).toBeGreaterThanOrEqual(times);
      }),
      { numRuns: 1500 },
    );
  });

  it('is read within a millisecond with 200 clients and 600 people', () => {
    const clients = Array.from({ length: 200 }, (_, n) =>
      client(`c${n}`, `Azienda ${String.fromCharCode(97 + (n % 26))}${n} Montefosco`),
    );
    const contacts = Array.from({ length: 600 }, (_, n) =>
      contact(`p${n}`, `c${n % 200}`, `Carlo ${String.fromCharCode(97 + (n % 26))}ossi${n}`),
    );
    const line = '@aossi0 chiamata 25m brief in ritardo, 2h non pagate !richiesta brief entro 4/12';
    const times = Array.from({ length: 200 }, () => {
      const start = performance.now();
      interpretLine(line, { ...agency, clients, contacts });
      return performance.now() - start;
    }).sort((a, b) => a - b);
    // The median: other work on the machine may stretch single runs.
    expect(times[100]).toBeLessThan(1);
  });

  it('has an hour that the local clock shows', () => {
    expect(local(read('@Rossi alle 15').draft.occurredAtMs)).toBe('2026-11-22 15:00');
  });
});

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
