import { describe, expect, test } from 'vitest';
import { verifyAggregates } from '../../../electron/workbench/db/verify-aggregates.ts';
import { createHistoryService } from '../../../electron/workbench/services/history-service.ts';
import type { CheckId, ClientId, PanelId, SignalId } from '../../../shared/domain/ids.ts';
import type { RatingValue } from '../../../shared/domain/rating.ts';
import { aFact } from '../../support/a-fact.ts';
import { refusalOf } from '../../support/refusal-of.ts';
import { aWorkspace } from '../../support/workspace.ts';

const late = 'late-inputs' as SignalId;
const ignored = 'advice-ignored' as SignalId;
const checking = 'constant-checking' as SignalId;

type Workspace = ReturnType<typeof aWorkspace>;
type Values = Readonly<Record<string, RatingValue>>;

/** Rates in the name of one of the panel, and finishes. */
function rateAs(
  ws: Workspace,
  panelId: PanelId,
  rater: string,
  values: Values,
  note = `visto da ${rater}`,
): CheckId {
  const { checkId } = ws.raters.start({ panelId, rater });
  for (const [signalId, value] of Object.entries(values))
    ws.checks.rate({ checkId, signalId: signalId as SignalId, value, note });
  ws.checks.finish({ checkId });
  return checkId;
}
function aPanel(ws: Workspace, clientId: ClientId, ...raters: string[]): PanelId {
  return ws.raters.open({ clientId, raters }).id;
}
const current = (ws: Workspace, clientId: ClientId, signalId: SignalId) =>
  ws.signals.history({ clientId }).find((row) => row.signalId === signalId)?.current;

describe('while colleagues rate apart', () => {
  test('nothing of what they say counts, and nothing of it is sent', () => {
    const ws = aWorkspace();
    const clientId = ws.addClient();
    ws.checks.record({
      clientId,
      rater: 'Giulia',
      checkedOn: '2026-11-01',
      ratings: [{ signalId: late, value: 1, note: '', interactionIds: [] }],
    });
    const before = ws.clients.get({ clientId });
    const panelId = aPanel(ws, clientId, 'Giulia', 'Davide');
    const giulia = rateAs(ws, panelId, 'Giulia', { [late]: 3 });
    ws.raters.start({ panelId, rater: 'Davide' });

    const page = ws.clients.get({ clientId });
    expect(page.strain).toEqual(before.strain);
    expect(page.trend).toEqual(before.trend);
    expect(page.hasOpenCheck).toBe(false);
    expect(current(ws, clientId, late)?.value).toBe(1);
    expect(ws.checks.list({ clientId })).toHaveLength(1);

    const panel = ws.raters.get({ panelId });
    expect(panel).toMatchObject({ isRevealed: false, waitingFor: ['Davide'] });
    expect(panel.raters.map((r) => r.state)).toEqual(['finished', 'rating']);
    expect(JSON.stringify(panel)).not.toContain('visto da');
    expect(refusalOf(() => ws.raters.compare({ panelId }))).toEqual({
      code: 'ratings-sealed',
      params: { names: ['Davide'] },
    });
    expect(refusalOf(() => ws.checks.get({ checkId: giulia })).code).toBe('ratings-sealed');
    expect(refusalOf(() => ws.raters.close({ panelId, ratings: [agreed(late, 2)], read: [] })).code).toBe(
      'ratings-sealed',
    );
    expect([...verifyAggregates(ws.db)]).toEqual([]);
  });

  test('one’s own ratings may leave in a file meanwhile, a colleague’s may not', () => {
    const ws = aWorkspace({ me: 'Giulia' });
    const clientId = ws.addClient();
    const panelId = aPanel(ws, clientId, 'Giulia', 'Davide', 'Marta');
    const giulia = rateAs(ws, panelId, 'Giulia', { [late]: 3 });
    const davide = rateAs(ws, panelId, 'Davide', { [late]: 0 });
    expect(ws.raters.export({ checkId: giulia }).fileName).toContain('giulia');
    expect(refusalOf(() => ws.raters.export({ checkId: davide }))).toEqual({
      code: 'ratings-sealed',
      params: { names: ['Marta'] },
    });
    ws.raters.withdraw({ panelId, rater: 'Marta' });
    expect(ws.raters.export({ checkId: davide }).fileName).toContain('davide');
  });

  test('a check of the usual kind can go on beside, and is another one', () => {
    const ws = aWorkspace();
    const clientId = ws.addClient();
    const panelId = aPanel(ws, clientId, 'Giulia', 'Davide');
    const { checkId } = ws.raters.start({ panelId, rater: 'giulia ' });
    expect(ws.raters.start({ panelId, rater: 'Giulia' }).checkId).toBe(checkId);
    expect(ws.checks.start({ clientId, rater: 'Giulia' }).check.id).not.toBe(checkId);
  });

  test('one panel a client, no name twice, nobody from outside', () => {
    const ws = aWorkspace();
    const clientId = ws.addClient();
    expect(refusalOf(() => ws.raters.open({ clientId, raters: ['Giulia', 'GIULIA'] })).code).toBe(
      'name-taken',
    );
    const panelId = aPanel(ws, clientId, 'Giulia', 'Davide');
    expect(refusalOf(() => aPanel(ws, clientId, 'Giulia', 'Marta')).code).toBe('check-already-open');
    expect(refusalOf(() => ws.raters.start({ panelId, rater: 'Marta' })).code).toBe('not-found');
    expect(ws.raters.add({ panelId, rater: 'Marta' }).raters.map((r) => r.name)).toEqual([
      'Giulia',
      'Davide',
      'Marta',
    ]);
    expect(refusalOf(() => ws.raters.add({ panelId, rater: 'marta' })).code).toBe('name-taken');
  });

  test('goes on without someone, who cannot come back once the others are revealed', () => {
    const ws = aWorkspace();
    const clientId = ws.addClient();
    const panelId = aPanel(ws, clientId, 'Giulia', 'Davide', 'Marta');
    rateAs(ws, panelId, 'Giulia', { [late]: 3 });
    rateAs(ws, panelId, 'Davide', { [late]: 0 });
    ws.raters.start({ panelId, rater: 'Marta' });
    expect(refusalOf(() => ws.raters.withdraw({ panelId, rater: 'Davide' })).code).toBe('check-finished');
    expect(ws.raters.withdraw({ panelId, rater: 'Marta' })).toMatchObject({ isRevealed: true });
    expect(refusalOf(() => ws.raters.add({ panelId, rater: 'Marta' })).code).toBe('check-finished');
    ws.db.undo();
    expect(ws.raters.get({ panelId })).toMatchObject({ isRevealed: false, waitingFor: ['Marta'] });
  });
});

/** Every disagreement, as it stands now. */
const allRead = (ws: Workspace, panelId: PanelId) =>
  ws.raters
    .compare({ panelId })
    .rows.filter((row) => row.disagrees)
    .map(({ signal, readAs }) => ({ signalId: signal.id, readAs }));
const agreed = (signalId: SignalId, value: RatingValue, note = '') => ({
  signalId,
  value,
  note,
  reasons: [],
});

describe('together', () => {
  function twoRaters() {
    const ws = aWorkspace();
    const clientId = ws.addClient();
    const entry = ws.log([clientId], { text: 'Terzo sollecito per le foto', facts: [aFact('thanks')] });
    const panelId = aPanel(ws, clientId, 'Giulia', 'Davide');
    const { checkId } = ws.raters.start({ panelId, rater: 'Giulia' });
    ws.checks.rate({ checkId, signalId: late, value: 3, interactionIds: [entry.id] });
    ws.checks.rate({ checkId, signalId: ignored, value: 1 });
    ws.checks.finish({ checkId });
    rateAs(ws, panelId, 'Davide', { [late]: 0, [ignored]: 1, [checking]: 2 }, 'da me puntuali');
    return { ws, clientId, panelId, entry };
  }

  test('disagreements come first, with reasons and evidence in words, and no average', () => {
    const { ws, panelId } = twoRaters();
    const { rows } = ws.raters.compare({ panelId });
    expect(rows[0]).toMatchObject({
      signal: { id: late },
      disagrees: true,
      spread: 3,
      joint: null,
      values: [
        { rater: 'Giulia', value: 3, evidence: [{ words: 'Terzo sollecito per le foto' }] },
        { rater: 'Davide', value: 0, note: 'da me puntuali', evidence: [] },
      ],
    });
    expect(rows.filter((r) => r.disagrees)).toHaveLength(1);
  });

  test('the joint check alone counts, stands on everybody’s evidence, and keeps each dissent', () => {
    const { ws, clientId, panelId, entry } = twoRaters();
    const closed = ws.raters.close({
      panelId,
      ratings: [
        { ...agreed(late, 2), reasons: [{ rater: 'Davide', reason: 'ad agosto era chiuso' }] },
        agreed(ignored, 1),
        agreed(checking, 2),
      ],
      read: allRead(ws, panelId),
    });
    expect(closed.panel.closedAtMs).not.toBeNull();
    const checks = ws.checks.list({ clientId });
    expect(checks.map((c) => c.rater)).toEqual(['Giulia + Davide']);
    expect(current(ws, clientId, late)).toMatchObject({
      value: 2,
      interactionIds: [entry.id],
      dissent: [
        { rater: 'Giulia', value: 3, reason: '' },
        { rater: 'Davide', value: 0, reason: 'ad agosto era chiuso' },
      ],
    });
    expect(current(ws, clientId, ignored)).not.toHaveProperty('dissent');
    // Without a note of its own, the reasons of those who see it so.
    expect(current(ws, clientId, checking)?.note).toBe('Davide: da me puntuali');
    expect(ws.clients.get({ clientId }).trend).toHaveLength(1);
    const { rows } = ws.raters.compare({ panelId });
    expect(rows[0]?.joint).toMatchObject({ value: 2, dissent: [{ rater: 'Giulia' }, { rater: 'Davide' }] });
    expect([...verifyAggregates(ws.db)]).toEqual([]);
  });

  test('a level of 2 or more without evidence or a reason is refused, and nothing is closed', () => {
    const { ws, panelId } = twoRaters();
    expect(
      refusalOf(() =>
        ws.raters.close({ panelId, ratings: [agreed(ignored, 3)], read: allRead(ws, panelId) }),
      ),
    ).toEqual({
      code: 'evidence-needed',
      params: { signals: [ignored] },
    });
    expect(ws.raters.get({ panelId }).closedAtMs).toBeNull();
  });

  test('does not close before every disagreement was read, those left without a value too', () => {
    const { ws, panelId } = twoRaters();
    const close = (read: ReturnType<typeof allRead>) =>
      ws.raters.close({ panelId, ratings: [agreed(ignored, 1)], read });
    const unread = { code: 'disagreements-unread', params: { signals: [late] } };
    expect(refusalOf(() => close([]))).toEqual(unread);
    expect(refusalOf(() => close([{ signalId: late, readAs: 'guessed' }]))).toEqual(unread);
    expect(ws.raters.get({ panelId }).closedAtMs).toBeNull();
    expect(close(allRead(ws, panelId)).panel.closedAtMs).not.toBeNull();
  });

  test('shows what someone had said, who changed it after the ratings were opened, and asks to read it anew', () => {
    const { ws, panelId } = twoRaters();
    const read = allRead(ws, panelId);
    const said = () => ws.raters.compare({ panelId }).rows.find((row) => row.signal.id === late)?.values;
    expect(said()?.map((v) => v.first)).toEqual([null, null]);
    // The last to finish takes that back, and rates anew knowing what the other said.
    ws.db.undo();
    const { checkId } = ws.raters.start({ panelId, rater: 'Davide' });
    ws.checks.rate({ checkId, signalId: late, value: 1, note: 'da me puntuali' });
    ws.checks.finish({ checkId });
    expect(said()?.map(({ value, first }) => ({ value, first }))).toEqual([
      { value: 3, first: null },
      { value: 1, first: 0 },
    ]);
    expect(
      refusalOf(() => ws.raters.close({ panelId, ratings: [agreed(late, 2, 'visto')], read })).code,
    ).toBe('disagreements-unread');
    ws.raters.close({ panelId, ratings: [agreed(late, 2, 'visto')], read: allRead(ws, panelId) });
    expect(said()?.[1]).toMatchObject({ value: 1, first: 0 });
  });

  test('what was changed before anybody opened the ratings is nobody’s business', () => {
    const { ws, panelId } = twoRaters();
    ws.db.undo();
    const { checkId } = ws.raters.start({ panelId, rater: 'Davide' });
    ws.checks.rate({ checkId, signalId: late, value: 1, note: 'ripensato' });
    ws.checks.finish({ checkId });
    const { rows } = ws.raters.compare({ panelId });
    expect(rows.flatMap((row) => row.values.map((v) => v.first))).not.toContain(0);
  });

  test('closes once; undo opens it again, and the client is as before', () => {
    const { ws, clientId, panelId } = twoRaters();
    const read = allRead(ws, panelId);
    ws.raters.close({ panelId, ratings: [agreed(ignored, 1)], read });
    expect(refusalOf(() => ws.raters.close({ panelId, ratings: [agreed(ignored, 1)], read })).code).toBe(
      'check-finished',
    );
    ws.db.undo();
    expect(ws.raters.get({ panelId })).toMatchObject({ closedAtMs: null, jointCheckId: null });
    expect(current(ws, clientId, ignored)).toBeNull();
    ws.db.redo();
    expect(current(ws, clientId, ignored)?.value).toBe(1);
    expect([...verifyAggregates(ws.db)]).toEqual([]);
  });

  test('goes to the trash with the checks made apart, and comes back with them', () => {
    const { ws, clientId, panelId } = twoRaters();
    const history = createHistoryService(ws.db);
    ws.raters.remove({ panelId });
    expect(ws.raters.list({ clientId })).toEqual([]);
    expect(history.trash().map((item) => item.type)).toEqual(['panel']);
    history.restoreFromTrash({ type: 'panel', id: panelId });
    expect(ws.raters.get({ panelId })).toMatchObject({ isRevealed: true });
    ws.clients.remove({ clientIds: [clientId] });
    history.restoreFromTrash({ type: 'client', id: clientId });
    expect(ws.raters.get({ panelId })).toMatchObject({ isRevealed: true });
  });
});

describe('our own satisfaction', () => {
  test('is kept as a history, one a day, and can be undone', () => {
    const ws = aWorkspace();
    const clientId = ws.addClient();
    expect(ws.clients.get({ clientId })).toMatchObject({ satisfaction: null, satisfactionHistory: [] });
    ws.clients.setSatisfaction({ clientId, value: 8, note: '', ratedOn: '2026-03-01' });
    ws.clients.setSatisfaction({ clientId, value: 5, note: ' tre mesi pesanti ' });
    ws.clients.setSatisfaction({ clientId, value: 4, note: 'tre mesi pesanti' });
    expect(ws.clients.get({ clientId })).toMatchObject({
      satisfaction: { value: 4, ratedOn: '2026-11-22', note: 'tre mesi pesanti' },
      satisfactionHistory: [{ value: 4 }, { value: 8, ratedOn: '2026-03-01' }],
    });
    ws.db.undo();
    expect(ws.clients.get({ clientId }).satisfaction?.value).toBe(5);
    expect(
      refusalOf(() => ws.clients.setSatisfaction({ clientId, value: 4, note: '', ratedOn: '2026-12-01' }))
        .code,
    ).toBe('invalid-field');
  });
});
