import { describe, expect, test } from 'vitest';
import { defaultDriftRules } from '../../../shared/domain/drift/drift-rules.ts';
import { findDrift } from '../../../shared/domain/drift/find-drift.ts';
import type { SampleCheck } from '../../../shared/domain/sample-agency.ts';
import type { Day } from '../../../shared/domain/time.ts';
import { addDays, daysBetween } from '../../../shared/domain/time.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { whySentence } from '../../../shared/i18n/why-sentence.ts';
import type { SampleLog } from '../../support/the-sample.ts';
import { sampleEndsOn, theSample } from '../../support/the-sample.ts';

/** Prints a lead time with the results of the run. */
function report(line: string): void {
  process.stdout.write(`${line}\n`);
}

const sample = theSample();
const italian = createTranslator('it');

/** First day on which the log, as it stood then, showed a drift; null when it never did. */
function replay(log: SampleLog): { readonly on: Day; readonly said: string } | null {
  const from = log.watchedSinceOn ?? sampleEndsOn;
  for (let day = from; day <= sampleEndsOn; day = addDays(day, 1)) {
    const [first] = findDrift(
      {
        // What was logged by then, and no more.
        facts: log.facts.filter((f) => f.occurredOn <= day),
        contactDays: log.contactDays.filter((on) => on <= day),
        cadenceDays: log.cadenceDays,
        watchedSinceOn: log.watchedSinceOn,
      },
      day,
      defaultDriftRules,
    );
    if (first !== undefined) return { on: day, said: whySentence(first.why, italian) };
  }
  return null;
}

const found = new Map(sample.map((log) => [log.client.key, replay(log)]));
const logOf = (key: string) => sample.find((log) => log.client.key === key)!;

/** The first check that says that something is wrong: a signal of the 20 rated clear or severe. */
function firstCheckThatSaysSo(log: SampleLog): SampleCheck | undefined {
  return log.checks.find((c) =>
    c.ratings.some(
      (r) => (r.value === 2 || r.value === 3) && r.signal !== 'non-payment' && r.signal !== 'abuse',
    ),
  );
}

describe('the sample replayed day by day', () => {
  test('flags the client of the story more than six months before its end', () => {
    const seen = found.get('arredi-montefosco');
    const lead = daysBetween(seen!.on, sampleEndsOn);
    report(`Arredi Montefosco: ${seen!.on}, ${lead} days before the end. ${seen!.said}`);
    expect(lead).toBeGreaterThanOrEqual(183);
  });

  test.each(['cicli-falcetti', 'hotel-miramonda'])('flags %s before a check says it', (key) => {
    const seen = found.get(key);
    const check = firstCheckThatSaysSo(logOf(key))!;
    const lead = daysBetween(seen!.on, check.checkedOn);
    report(
      `${logOf(key).client.name}: ${seen!.on}, ${lead} days before the check of ${check.checkedOn}. ${seen!.said}`,
    );
    expect(lead).toBeGreaterThan(0);
  });

  test('flags the client that does not pay before its check finds it strained', () => {
    const seen = found.get('termoidraulica-sanvito');
    report(
      `Termoidraulica Sanvito: ${seen!.on}, ${daysBetween(seen!.on, '2026-06-09')} days before 2026-06-09. ${seen!.said}`,
    );
    expect(seen!.on < '2026-06-09').toBe(true);
  });

  test.each(
    sample
      .map((log) => log.client.key)
      .filter(
        (key) =>
          !['arredi-montefosco', 'cicli-falcetti', 'hotel-miramonda', 'termoidraulica-sanvito'].includes(key),
      ),
  )('never flags %s', (key) => {
    expect(found.get(key)).toBeNull();
  });

  test('says the same of a day whether it is replayed or looked back on', () => {
    for (const log of sample) {
      const now = findDrift(log, sampleEndsOn, defaultDriftRules);
      expect(now[0]?.on ?? null).toBe(found.get(log.client.key)?.on ?? null);
    }
  });
});
