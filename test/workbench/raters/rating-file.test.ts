import { describe, expect, test } from 'vitest';
import type { ClientId, SignalId } from '../../../shared/domain/ids.ts';
import { canonicalJson } from '../../../shared/domain/raters/canonical-json.ts';
import { aFact } from '../../support/a-fact.ts';
import { refusalOf } from '../../support/refusal-of.ts';
import { aWorkspace } from '../../support/workspace.ts';

const late = 'late-inputs' as SignalId;

/** Davide's machine: he has the client under the same name, an entry of his own, and a check. */
function davidesFile(given: { name?: string; value?: 0 | 2 | 3 } = {}) {
  const ws = aWorkspace({ me: 'Davide Monti' });
  const clientId = ws.addClient({ name: given.name ?? 'Arredi Montefosco' });
  const entry = ws.log([clientId], {
    text: 'Foto arrivate con nove giorni di ritardo',
    facts: [aFact('thanks')],
  });
  const custom = ws.signals.saveCustom({
    label: 'Chiama la domenica',
    description: '',
    question: '',
    remedy: '',
    weight: 1,
  });
  const { check } = ws.checks.start({ clientId, rater: 'Davide Monti' });
  ws.checks.rate({ checkId: check.id, signalId: late, value: given.value ?? 2, interactionIds: [entry.id] });
  ws.checks.rate({ checkId: check.id, signalId: custom.id, value: 1 });
  const finished = () => {
    ws.checks.finish({ checkId: check.id });
    return ws.raters.export({ checkId: check.id });
  };
  return { ws, clientId, checkId: check.id, export: finished };
}
interface RatingFile {
  readonly format: string;
  readonly version: number;
  readonly seal: string;
  readonly content: { readonly rater: string; readonly ratings: readonly { readonly value: unknown }[] };
}
const decoded = (contentBase64: string) =>
  JSON.parse(Buffer.from(contentBase64, 'base64').toString('utf8')) as RatingFile;
const encoded = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64');
const take = (ws: ReturnType<typeof aWorkspace>, contentBase64: string, fileName = 'davide.ratings.json') =>
  ws.raters.import({ fileName, contentBase64, panelId: null });

describe('a sealed rating file', () => {
  test('is of a finished check only, and says everything in words', () => {
    const davide = davidesFile();
    expect(refusalOf(() => davide.ws.raters.export({ checkId: davide.checkId }))).toEqual({
      code: 'ratings-sealed',
      params: { names: ['Davide Monti'] },
    });
    const file = davide.export();
    expect(file.fileName).toBe('arredi-montefosco_davide-monti_2026-11-22.ratings.json');
    const { content, seal } = decoded(file.contentBase64);
    expect(seal).toMatch(/^[0-9a-f]{64}$/);
    expect(content.ratings).toContainEqual({
      signalId: late,
      value: 2,
      note: '',
      evidence: [{ on: '2026-11-20', words: 'Foto arrivate con nove giorni di ritardo' }],
    });
  });

  test('opens a panel, stays sealed until our own check is finished, and then shows its evidence', () => {
    const giulia = aWorkspace({ me: 'Giulia Ferrante' });
    const clientId = giulia.addClient({ name: 'arredi  montefosco' });
    const { panel, rated, skipped } = take(giulia, davidesFile().export().contentBase64);
    expect(skipped).toEqual(['Chiama la domenica']);
    expect(rated).toBe(2); // late inputs, and signal 14 as not applicable
    expect(panel).toMatchObject({ isRevealed: false, waitingFor: ['Giulia Ferrante'] });
    expect(panel.raters[1]).toMatchObject({ name: 'Davide Monti', state: 'finished', cameByFile: true });
    const checkId = panel.raters[1]?.checkId;
    if (!checkId) throw new Error('no check');
    expect(refusalOf(() => giulia.checks.get({ checkId })).code).toBe('ratings-sealed');
    expect(giulia.clients.get({ clientId }).strain.ratedCount).toBe(0);

    const own = giulia.raters.start({ panelId: panel.id, rater: 'Giulia Ferrante' });
    giulia.checks.rate({ checkId: own.checkId, signalId: late, value: 0 });
    giulia.checks.finish({ checkId: own.checkId });
    const [first] = giulia.raters.compare({ panelId: panel.id }).rows;
    expect(first?.values[1]).toMatchObject({
      value: 2,
      evidence: [{ words: 'Foto arrivate con nove giorni di ritardo' }],
    });

    // Evidence that is only told stands as the reason of the joint rating.
    giulia.raters.close({
      panelId: panel.id,
      ratings: [{ signalId: late, value: 2, note: '', reasons: [] }],
      read: [{ signalId: late, readAs: first?.readAs ?? '' }],
    });
    const joint = giulia.signals.history({ clientId }).find((r) => r.signalId === late)?.current;
    expect(joint?.note).toBe('Davide Monti: 2026-11-20, Foto arrivate con nove giorni di ritardo');
  });

  test('the same file twice changes nothing; a corrected one takes its place while sealed, not after', () => {
    const giulia = aWorkspace({ me: 'Giulia Ferrante' });
    giulia.addClient({ name: 'Arredi Montefosco' });
    const file = davidesFile().export();
    const { panel } = take(giulia, file.contentBase64);
    expect(take(giulia, file.contentBase64).panel).toEqual(panel);
    const corrected = davidesFile({ value: 3 }).export();
    expect(take(giulia, corrected.contentBase64).panel.raters).toHaveLength(2);
    const { checkId } = giulia.raters.start({ panelId: panel.id, rater: 'Giulia Ferrante' });
    giulia.checks.finish({ checkId });
    const row = giulia.raters.compare({ panelId: panel.id }).rows.find((r) => r.signal.id === late);
    expect(row?.values.map((v) => v.value)).toEqual(['unknown', 3]);
    expect(refusalOf(() => take(giulia, davidesFile({ value: 0 }).export().contentBase64)).code).toBe(
      'check-finished',
    );
  });

  test.each<[string, (file: RatingFile) => unknown, string]>([
    [
      'a level changed',
      (f) => ({ ...f, content: { ...f.content, ratings: [{ ...f.content.ratings[0], value: 0 }] } }),
      'rating-file-damaged',
    ],
    ['another name', (f) => ({ ...f, content: { ...f.content, rater: 'Marta' } }), 'rating-file-damaged'],
    ['no seal', ({ seal: _, ...f }) => f, 'rating-file-damaged'],
    ['half a file', (f) => JSON.stringify(f).slice(0, 200), 'rating-file-damaged'],
    ['an empty file', () => '', 'rating-file-damaged'],
    ['a later version', (f) => ({ ...f, version: 2, seal: 'otherwise' }), 'rating-file-newer'],
    ['some other JSON', () => ({ ratings: [] }), 'rating-file-foreign'],
    ['a list', () => [1, 2], 'rating-file-foreign'],
  ])('with %s is refused and nothing is written', (_, spoil, code) => {
    const giulia = aWorkspace();
    const clientId = giulia.addClient({ name: 'Arredi Montefosco' });
    const spoilt = encoded(spoil(decoded(davidesFile().export().contentBase64)));
    expect(refusalOf(() => take(giulia, spoilt))).toEqual({ code, params: { file: 'davide.ratings.json' } });
    expect(giulia.raters.list({ clientId })).toEqual([]);
  });

  test('is refused for a client that is not here, or not the panel’s', () => {
    const giulia = aWorkspace();
    const clientId: ClientId = giulia.addClient({ name: 'Caffè Zefirino' });
    const { contentBase64 } = davidesFile().export();
    expect(refusalOf(() => take(giulia, contentBase64))).toEqual({
      code: 'not-found',
      params: { name: 'Arredi Montefosco' },
    });
    const panelId = giulia.raters.open({ clientId, raters: ['Giulia', 'Davide Monti'] }).id;
    expect(refusalOf(() => giulia.raters.import({ fileName: 'x', contentBase64, panelId })).code).toBe(
      'rating-file-foreign',
    );
  });

  test('reads the same whatever the order of its keys and its spaces', () => {
    const giulia = aWorkspace();
    giulia.addClient({ name: 'Arredi Montefosco' });
    const { content, format, seal, version } = decoded(davidesFile().export().contentBase64);
    expect(take(giulia, encoded({ seal, content, version, format })).rated).toBe(2);
    expect(canonicalJson({ b: [1, { d: null, c: 'à' }], a: undefined })).toBe('{"b":[1,{"c":"à","d":null}]}');
  });
});
