import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { factDetailSchema } from '../../shared/contract/schemas.ts';
import type { FactDetail } from '../../shared/domain/fact.ts';
import type { SignalId } from '../../shared/domain/ids.ts';
import type { RatingValue } from '../../shared/domain/rating.ts';
import type {
  Sample,
  SampleAgency,
  SampleCheck,
  SampleInteraction,
} from '../../shared/domain/sample-agency.ts';
import { sampleProblems } from '../../shared/domain/sample-agency.ts';
import { shownIndex } from '../../shared/domain/shown-index.ts';
import { catalogueSignal, coreSignals } from '../../shared/domain/signals/catalogue.ts';
import type { RatedSignal, Strain } from '../../shared/domain/strain.ts';
import { strainOf } from '../../shared/domain/strain.ts';
import type { Day } from '../../shared/domain/time.ts';
import { addDays, daysBetween } from '../../shared/domain/time.ts';

const today: Day = '2026-11-24';
const folder = join(import.meta.dirname, '../../resources/sample');
const read = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
const files = readdirSync(join(folder, 'interactions')).filter((f) => f.endsWith('.json'));
const sample: Sample = {
  agency: read<SampleAgency>('agency.json'),
  interactions: files.flatMap((f) => read<SampleInteraction[]>(join('interactions', f))),
  checks: read<SampleCheck[]>('checks.json'),
};
const rateable = new Set<string>([...coreSignals.map((s) => s.id), 'non-payment', 'abuse']);
const dayOfEntry = (i: SampleInteraction) => i.at.slice(0, 10) as Day;
const entriesOf = (client: string) => sample.interactions.filter((i) => i.clients[0] === client);
const entriesWith = (client: string) => sample.interactions.filter((i) => i.clients.includes(client));
const factsOf = (client: string) =>
  entriesOf(client).flatMap((i) => i.facts.map((f) => ({ ...f, on: dayOfEntry(i) })));
const finishedOf = (client: string) =>
  sample.checks.filter((c) => c.client === client && c.finishedAt !== null);

/** Strain over the latest rating of each signal, unfinished checks included. */
function strainNow(client: string): Strain {
  const latest = new Map<string, { value: RatingValue; on: Day }>();
  for (const c of sample.checks.filter((check) => check.client === client))
    for (const r of c.ratings) latest.set(r.signal, { value: r.value, on: c.checkedOn });
  return strainOf(
    [...rateable].map((id) => rated(id, latest.get(id)?.value, latest.get(id)?.on, null)),
    today,
  );
}
function strainThen(check: SampleCheck): Strain {
  const values = new Map(check.ratings.map((r) => [r.signal, r.value]));
  return strainOf(
    [...rateable].map((id) => rated(id, values.get(id), check.checkedOn, check.weights)),
    check.checkedOn,
  );
}
function rated(
  id: string,
  value: RatingValue | undefined,
  on: Day | undefined,
  weights: SampleCheck['weights'],
): RatedSignal {
  const signal = catalogueSignal(id as SignalId)!;
  return {
    signalId: signal.id,
    class: signal.class,
    group: signal.group,
    weight: weights?.[id] ?? signal.defaultWeight,
    value: value ?? 'unknown',
    ratedOn: on ?? null,
  };
}
const shown = (strain: Strain) => (strain.index === null ? null : shownIndex(strain.index));
const openFacts = (kind: 'request' | 'promise') =>
  sample.interactions.flatMap((i) =>
    i.facts.flatMap(({ detail, note }) =>
      detail.kind === kind && isOpen(detail) ? [{ client: i.clients[0], note, dueOn: detail.dueOn }] : [],
    ),
  );
const isOpen = (d: Extract<FactDetail, { kind: 'request' | 'promise' }>) =>
  d.outcome === 'pending' || d.outcome === 'open';

describe('the sample agency', () => {
  it('has nothing that cannot be loaded', () => {
    expect(sampleProblems(sample, rateable)).toEqual([]);
  });

  it('says facts as the contract takes them', () => {
    const refused = sample.interactions.flatMap((i) =>
      i.facts.filter((f) => !factDetailSchema.safeParse(f.detail).success).map((f) => [i.key, f.detail]),
    );
    expect(refused).toEqual([]);
  });

  it('is of the size of a real one', () => {
    expect(sample.agency.clients).toHaveLength(14);
    expect(sample.interactions).toHaveLength(1500);
    expect(sample.interactions.flatMap((i) => i.facts).length).toBeGreaterThanOrEqual(1000);
    expect(sample.checks).toHaveLength(40);
    expect(entriesOf('arredi-montefosco')).toHaveLength(186);
    expect(sample.agency.templates).toHaveLength(6);
    expect(sample.agency.savedViews).toHaveLength(3);
  });

  it('keeps every client in a file of its own, in the order of time, over thirty months', () => {
    for (const file of files) {
      const entries = read<SampleInteraction[]>(join('interactions', file));
      expect(new Set(entries.map((i) => i.clients[0])), file).toEqual(new Set([file.replace('.json', '')]));
      expect(
        entries.map((i) => i.at),
        file,
      ).toEqual(entries.map((i) => i.at).toSorted());
    }
    const days = sample.interactions.map(dayOfEntry).toSorted();
    expect(days[0]! >= '2024-05-24' && days[0]! <= '2024-05-31').toBe(true);
    expect(days.at(-1)).toBe(today);
  });

  it('logs nothing before the relationship began, and writes at addresses that nobody has', () => {
    for (const c of sample.agency.clients) {
      expect(
        entriesWith(c.key).every((i) => dayOfEntry(i) >= c.sinceOn!),
        c.key,
      ).toBe(true);
      expect(
        c.contacts.every((p) => p.email.endsWith('.example')),
        c.key,
      ).toBe(true);
      expect(c.contacts.length, c.key).toBeGreaterThanOrEqual(2);
    }
  });

  it('says nearly nothing twice', () => {
    const texts = sample.interactions.map((i) => i.text);
    expect(texts.length - new Set(texts).size).toBeLessThanOrEqual(5);
  });
});

describe('its strain', () => {
  it.each([
    ['termoidraulica-sanvito', 48, 100],
    ['arredi-montefosco', 54, 95],
    ['cicli-falcetti', 41, 100],
    ['hotel-miramonda', 35, 95],
    ['lanificio-orsenna', 25, 100],
    ['poliambulatorio-vialba', 24, 95],
    ['editrice-il-filarino', 16, 100],
    ['torrefazione-zefirino', 14, 100],
    ['cantine-valdorsa', 11, 100],
    ['ottica-belvardo', 9, 100],
    ['caseificio-tre-fontanili', 7, 100],
    ['vivai-petrarossa', 4, 100],
  ])('of %s is %i, known for %i percent', (client, index, coverage) => {
    const strain = strainNow(client);
    expect([shown(strain), Math.round(strain.coverage * 100)]).toEqual([index, coverage]);
  });

  it.each([
    ['logistica-pontelevato', 28],
    ['scuola-lingualta', 44],
  ])('of %s is too little known, at %i percent', (client, coverage) => {
    const strain = strainNow(client);
    expect([strain.band, Math.round(strain.coverage * 100)]).toEqual(['too-little-known', coverage]);
  });

  it('names the non-payer', () => {
    expect(strainNow('termoidraulica-sanvito')).toMatchObject({
      band: 'critical',
      knockOuts: [{ signalId: 'non-payment', level: 2 }],
    });
  });

  it('rises for the best client from 22 to 54, with new weights from January 2026', () => {
    const checks = finishedOf('arredi-montefosco');
    expect(checks.map((c) => [c.checkedOn.slice(0, 7), shown(strainThen(c))])).toEqual([
      ['2025-02', 22],
      ['2025-05', 26],
      ['2025-09', 31],
      ['2026-01', 35],
      ['2026-08', 46],
      ['2026-11', 54],
    ]);
    expect(checks.map((c) => c.weights === null)).toEqual([false, false, false, true, true, true]);
  });

  it.each([
    ['arredi-montefosco', 8],
    ['termoidraulica-sanvito', 4],
    ['cicli-falcetti', 8],
    ['hotel-miramonda', 4],
    ['torrefazione-zefirino', -6],
    ['lanificio-orsenna', 0],
    ['poliambulatorio-vialba', 0],
    ['editrice-il-filarino', 0],
    ['cantine-valdorsa', 0],
    ['ottica-belvardo', 0],
    ['caseificio-tre-fontanili', 0],
    ['vivai-petrarossa', 0],
  ])('of %s moved by %i at the last check', (client, change) => {
    const [before, last] = finishedOf(client)
      .slice(-2)
      .map((c) => shown(strainThen(c)));
    expect(last! - before!).toBe(change);
  });

  it('worsened at the last check in two clients only', () => {
    const worsened = sample.agency.clients.flatMap(({ key }) => {
      const [before, last] = finishedOf(key)
        .slice(-2)
        .map((c) => new Map(c.ratings.map((r) => [r.signal, r.value])));
      return [...(last ?? [])].flatMap(([signal, to]) => {
        const from = before?.get(signal);
        return typeof from === 'number' && typeof to === 'number' && to > from
          ? [`${key} ${signal} ${from}→${to}`]
          : [];
      });
    });
    expect(worsened).toEqual([
      'arredi-montefosco constant-checking 1→2',
      'arredi-montefosco advice-ignored 2→3',
      'arredi-montefosco late-inputs 2→3',
      'arredi-montefosco collaboration-erased 0→1',
      'cicli-falcetti chronic-dissatisfaction 1→2',
    ]);
  });
});

describe('its Today', () => {
  it('has three overdue requests and two promises due', () => {
    expect(
      openFacts('request')
        .filter((f) => f.dueOn! < today)
        .map((f) => [f.client, f.note, f.dueOn]),
    ).toEqual([
      ['arredi-montefosco', 'Brief della campagna di gennaio', '2026-11-18'],
      ['arredi-montefosco', 'Foto della linea Oslo', '2026-11-09'],
      ['lanificio-orsenna', 'Testi inglesi della nuova collezione', '2026-11-22'],
    ]);
    expect(openFacts('promise').map((f) => [f.client, f.note, f.dueOn])).toEqual([
      ['caseificio-tre-fontanili', 'Bozza del piano editoriale 2027', '2026-11-24'],
      ['hotel-miramonda', 'Preventivo per il motore di prenotazione', '2026-11-25'],
    ]);
  });

  it('has two clients silent beyond their cadence', () => {
    const silent = sample.agency.clients.flatMap((c) => {
      const last = entriesWith(c.key)
        .filter((i) => i.kind !== 'note')
        .map(dayOfEntry)
        .toSorted()
        .at(-1)!;
      return c.cadenceDays !== null && daysBetween(last, today) > c.cadenceDays ? [[c.key, last]] : [];
    });
    expect(silent).toEqual([
      ['editrice-il-filarino', '2026-10-14'],
      ['vivai-petrarossa', '2026-09-29'],
    ]);
  });

  it('has two next steps within a fortnight', () => {
    const steps = sample.agency.clients.filter(
      (c) => c.nextStep !== '' && (c.nextStepOn === null || c.nextStepOn <= addDays(today, 14)),
    );
    expect(steps.map((c) => c.key)).toEqual(['arredi-montefosco', 'poliambulatorio-vialba']);
  });
});

describe('its best client', () => {
  const facts = factsOf('arredi-montefosco');
  const year = facts.filter((f) => f.on >= addDays(today, -365));
  const half = facts.filter((f) => f.on >= addDays(today, -180));
  const countIn = (from: typeof facts, test: (d: FactDetail) => boolean) =>
    from.filter((f) => test(f.detail)).length;

  it('was given 109 hours free in a year, and was kept 21 promises of 24', () => {
    const unpaid = year.reduce((sum, { detail: d }) => {
      if (d.kind === 'extra') return sum + (d.paid === true ? 0 : d.hours);
      return d.kind === 'request' && d.paid !== true ? sum + (d.extraHours ?? 0) : sum;
    }, 0);
    expect(unpaid).toBe(109);
    const closed = facts.flatMap((f) => (f.detail.kind === 'promise' ? [f.detail.outcome] : []));
    expect([
      closed.length,
      closed.filter((o) => o === 'kept').length,
      closed.filter((o) => o === 'late').length,
    ]).toEqual([24, 21, 3]);
  });

  it('sent four of the last six materials late, and ignores five pieces of advice in six', () => {
    const received = facts
      .flatMap(({ detail: d }) =>
        d.kind === 'request' && d.receivedOn !== null && d.subject !== 'brief' ? [d] : [],
      )
      .slice(-6);
    const late = received.filter((d) => d.receivedOn! > d.dueOn!);
    expect(late.map((d) => daysBetween(d.dueOn!, d.receivedOn!))).toEqual([6, 9, 12, 8]);
    expect(late.reduce((sum, d) => sum + (d.extraHours ?? 0), 0)).toBe(11);
    expect([
      countIn(year, (d) => d.kind === 'advice'),
      countIn(year, (d) => d.kind === 'advice' && d.outcome === 'ignored'),
    ]).toEqual([6, 5]);
  });

  it('shows in half a year what the check measured', () => {
    const of = (test: (d: FactDetail) => boolean) => countIn(half, test);
    expect(of((d) => d.kind === 'control' && d.goalAlreadyMet === true)).toBe(3);
    expect(of((d) => d.kind === 'request' && d.subject === 'introduction' && d.outcome === 'refused')).toBe(
      2,
    );
    expect(of((d) => d.kind === 'delivery')).toBe(5);
    expect(of((d) => d.kind === 'delivery' && d.reaction === 'neutral')).toBe(2);
    expect(of((d) => d.kind === 'delivery' && d.credit === 'themselves')).toBe(2);
    expect(of((d) => d.kind === 'request' && d.briefState === 'after-start')).toBe(2);
    expect(
      half.reduce(
        (sum, { detail: d }) => (d.kind === 'extra' && d.usedAs === 'grafica' ? sum + d.hours : sum),
        0,
      ),
    ).toBe(14);
    expect(facts.filter((f) => f.detail.kind === 'plans').at(-1)?.on).toBe('2025-09-04');
    expect(facts.find((f) => f.detail.kind === 'credit')?.on).toBe('2026-10-03');
  });
});

describe('its drift', () => {
  const lateShare = (client: string, from: Day, to: Day) => {
    const received = factsOf(client).flatMap(({ detail: d, on }) =>
      d.kind === 'request' && d.receivedOn && d.dueOn && on >= from && on < to ? [d] : [],
    );
    return received.filter((d) => d.receivedOn! > d.dueOn!).length / received.length;
  };
  const thanks = (client: string, from: Day, to: Day) =>
    factsOf(client).filter(
      (f) =>
        f.on >= from &&
        f.on < to &&
        (f.detail.kind === 'thanks' || (f.detail.kind === 'delivery' && f.detail.reaction === 'thanks')),
    ).length;

  it.each(['arredi-montefosco', 'cicli-falcetti', 'hotel-miramonda', 'termoidraulica-sanvito'])(
    'of %s shows in lateness and in thanks',
    (client) => {
      expect(lateShare(client, '2024-05-24', '2025-07-01')).toBeLessThan(0.45);
      expect(lateShare(client, '2026-03-01', '2026-11-25')).toBeGreaterThan(0.4);
      expect(
        thanks(client, '2025-01-01', '2025-07-01') + thanks(client, '2024-07-01', '2025-01-01'),
      ).toBeGreaterThan(3 * thanks(client, '2026-07-01', '2026-11-25'));
    },
  );

  it.each(['cantine-valdorsa', 'caseificio-tre-fontanili', 'ottica-belvardo', 'vivai-petrarossa'])(
    'is nowhere in %s',
    (client) => {
      expect(lateShare(client, '2024-05-24', '2026-11-25')).toBeLessThan(0.15);
      expect(factsOf(client).some((f) => f.detail.kind === 'control' || f.detail.kind === 'abuse')).toBe(
        false,
      );
      for (const [from, to] of [
        ['2024-07-01', '2025-07-01'],
        ['2025-07-01', '2026-07-01'],
      ] as const)
        expect(thanks(client, from, to), `${client} ${from}`).toBeGreaterThanOrEqual(6);
    },
  );
});
