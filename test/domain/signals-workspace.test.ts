import { describe, expect, it } from 'vitest';
import { defaultSignalSettings, workspaceSignals } from '../../shared/domain/signals/workspace-signals.ts';

const own = {
  id: 'custom-weekend',
  label: 'Chiama sempre la domenica sera',
  description: 'd',
  question: 'q?',
  remedy: 'r',
  weight: 2,
};
const find = (settings: Parameters<typeof workspaceSignals>[0], id: string) =>
  workspaceSignals(settings).find((s) => s.id === id);

describe('the signals of a workspace', () => {
  it('come by group, then the knock-outs, then the user’s own', () => {
    const signals = workspaceSignals({ ...defaultSignalSettings, customSignals: [own] });
    expect(signals.slice(0, 20).map((s) => s.number)).toEqual([
      1, 6, 11, 2, 3, 8, 14, 4, 5, 15, 19, 7, 12, 13, 9, 10, 20, 16, 17, 18,
    ]);
    expect(signals.slice(20).map((s) => s.id)).toEqual(['non-payment', 'abuse', 'custom-weekend']);
  });

  it('keep the default weights until the user sets others', () => {
    expect(find(defaultSignalSettings, 'collaboration-erased')?.weight).toBe(2);
    const settings = { ...defaultSignalSettings, weights: { 'late-inputs': 3, 'fear-of-leaks': 0 } };
    expect(find(settings, 'late-inputs')).toMatchObject({ weight: 3, enabled: true });
    expect(find(settings, 'fear-of-leaks')).toMatchObject({ weight: 0, enabled: false });
    expect(find(settings, 'missing-brief')?.weight).toBe(1);
  });

  it('take a weight that is no weight as not set', () => {
    const weights = { 'late-inputs': -1, 'missing-brief': Number.NaN, 'unheard-of': 4 };
    const settings = { ...defaultSignalSettings, weights };
    expect(find(settings, 'late-inputs')?.weight).toBe(1);
    expect(find(settings, 'missing-brief')?.weight).toBe(1);
    expect(workspaceSignals(settings)).toHaveLength(22);
  });

  it('never weigh a knock-out nor switch it off', () => {
    const settings = { ...defaultSignalSettings, weights: { abuse: 5, 'non-payment': 0 } };
    expect(find(settings, 'abuse')).toMatchObject({ weight: 0, enabled: true });
    expect(find(settings, 'non-payment')).toMatchObject({ weight: 0, enabled: true });
  });

  it('carry a role pair only for signals 12 and 13, and only when whole', () => {
    const pair = { role: 'copy', usedAs: 'interprete' };
    const rolePairs = {
      'analyst-as-secretary': pair,
      'late-inputs': pair,
      'social-as-designer': { role: 'x', usedAs: ' ' },
    };
    const settings = { ...defaultSignalSettings, rolePairs };
    expect(find(settings, 'analyst-as-secretary')?.rolePair).toEqual(pair);
    expect(find(settings, 'social-as-designer')?.rolePair).toBeNull();
    expect(find(settings, 'late-inputs')?.rolePair).toBeNull();
  });

  it('show the user’s own words in both languages, with a short label that fits', () => {
    const custom = find({ ...defaultSignalSettings, customSignals: [own] }, own.id);
    expect(custom).toMatchObject({ class: 'custom', group: null, number: null, weight: 2 });
    expect(custom?.label).toEqual({ it: own.label, en: own.label });
    expect(custom?.short.it).toBe('Chiama sempre la do…');
    expect([...(custom?.short.it ?? '')]).toHaveLength(20);
    const named = find({ ...defaultSignalSettings, customSignals: [{ ...own, short: 'Domenica' }] }, own.id);
    expect(named?.short.en).toBe('Domenica');
  });
});
