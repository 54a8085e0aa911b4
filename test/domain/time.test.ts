import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../shared/domain/time.ts';
import { addDays, daysBetween, isDay } from '../../shared/domain/time.ts';

const aDay = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10) as Day);

describe('a day', () => {
  it.each(['2026-02-28', '2024-02-29', '2000-02-29', '2026-12-31'])('exists: %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-01-32',
    '2026-1-01',
    '2026-01-01\n',
    '',
  ])('does not exist: %j', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('exists wherever the calendar has it', () => {
    fc.assert(fc.property(aDay, (day) => isDay(day)));
  });

  it('is as many days later as it was moved', () => {
    const days = fc.integer({ min: -5_000, max: 5_000 });
    const modern = aDay.filter((day) => day > '1900-01-01' && day < '9900-01-01');
    fc.assert(fc.property(modern, days, (day, by) => daysBetween(day, addDays(day, by)) === by));
  });
});
