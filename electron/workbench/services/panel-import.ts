import type { RatingFileContent } from '../../../shared/contract/rating-file.ts';
import type { Settings } from '../../../shared/contract/workspace.ts';
import type { Client } from '../../../shared/domain/client.ts';
import type { PanelId, SignalId } from '../../../shared/domain/ids.ts';
import { nameKey } from '../../../shared/domain/name-key.ts';
import type { WorkspaceSignal } from '../../../shared/domain/signals/signal.ts';
import { dayOf } from '../../../shared/domain/time.ts';
import { Refused } from '../db/refused.ts';
import type { WorkspaceDb, Writer } from '../db/workspace-db.ts';
import { findClient, findClientByName } from '../repositories/client-repository.ts';
import type { Panel } from '../repositories/panel-repository.ts';
import { findOpenPanel, insertPanel, setPanelRaters } from '../repositories/panel-repository.ts';
import { saveRating } from '../repositories/rating-repository.ts';
import { insertSitting, listSittingsOfPanel } from '../repositories/sitting-repository.ts';
import { standingOn } from './check-standing.ts';
import { writeEnd } from './check-writing.ts';
import { signalsOf } from './client-rows.ts';
import { panelState, stateOf } from './panel-state.ts';
import { readRatingFile } from './rating-file.ts';
import { required } from './required.ts';

/** What came of a file. */
export interface ImportedRatings {
  readonly panelId: PanelId;
  readonly rater: string;
  /** Ratings taken in. */
  readonly rated: number;
  /** Labels of signals that this workspace does not have. */
  readonly skipped: string[];
}

/**
 * Takes a colleague's sealed file into the client's open panel, or into a new one of the two of us. The same file twice
 * changes nothing; a corrected one takes the place of the first while the panel is sealed.
 */
export function importRatingFile(
  db: WorkspaceDb,
  settings: Settings,
  given: { readonly fileName: string; readonly contentBase64: string; readonly panelId: PanelId | null },
): ImportedRatings {
  const { content, seal } = readRatingFile(given.fileName, given.contentBase64);
  const { client, panel } = placeOf(db, content, given);
  const signals = signalsOf(db);
  const { ratings, skipped } = matched(content, signals);
  if (ratings.length === 0 || content.checkedOn > db.today())
    throw new Refused('rating-file-foreign', { file: given.fileName });
  const state = panel && stateOf(db, panel);
  const asked = state?.raters.find((r) => nameKey(r.name) === nameKey(content.rater));
  const said: Omit<ImportedRatings, 'panelId'> = { rater: content.rater, rated: ratings.length, skipped };
  if (panel && asked?.check?.seal === seal) return { panelId: panel.id, ...said };
  const isIn = asked?.check != null && asked.check.finishedAtMs !== null;
  if (isIn && (asked?.check?.seal === null || state?.isRevealed === true))
    throw new Refused('check-finished');

  const panelId = db.write({ verb: 'raters.import', params: { name: content.rater } }, (w) => {
    const id = panel?.id ?? insertPanel(w, { clientId: client.id, openedOn: dayOf(w.nowMs), raters: [] });
    const raters = panel?.raters ?? (settings.me.trim() === '' ? [] : [settings.me.trim()]);
    const name = asked?.name ?? raters.find((r) => nameKey(r) === nameKey(content.rater)) ?? content.rater;
    setPanelRaters(w, id, raters.includes(name) ? raters : [...raters, name]);
    for (const old of listSittingsOfPanel(w, id)) {
      if (nameKey(old.rater) === nameKey(name)) w.trash('sitting', old.id);
    }
    writeSitting(w, { client, content, name, panelId: id, seal, ratings, signals, settings });
    return id;
  });
  return { panelId, ...said };
}

/** Whom the file is about. Refused: `not-found` for a client that is not here, `rating-file-foreign` for another panel's. */
function placeOf(
  db: WorkspaceDb,
  content: RatingFileContent,
  { panelId, fileName }: { readonly panelId: PanelId | null; readonly fileName: string },
): { readonly client: Client; readonly panel: Panel | undefined } {
  if (panelId === null) {
    const found = required(findClientByName(db, content.client), content.client);
    const client = required(findClient(db, found.id), content.client);
    return { client, panel: findOpenPanel(db, client.id) };
  }
  const { panel } = panelState(db, panelId);
  if (panel.closedAtMs !== null) throw new Refused('check-finished');
  const client = required(findClient(db, panel.clientId), panel.clientId);
  if (nameKey(client.name) !== nameKey(content.client))
    throw new Refused('rating-file-foreign', { file: fileName });
  return { client, panel };
}

type Matched = RatingFileContent['ratings'][number] & { readonly signalId: SignalId };

/** The ratings by our own signals: by id, and a user's own signal by its label. */
function matched(
  content: RatingFileContent,
  signals: readonly WorkspaceSignal[],
): { readonly ratings: readonly Matched[]; readonly skipped: string[] } {
  const theirs = new Map(content.signals.map((s) => [s.id, s]));
  const skipped: string[] = [];
  const ratings = new Map<SignalId, Matched>();
  for (const rating of content.ratings) {
    const label = theirs.get(rating.signalId)?.label.it ?? rating.signalId;
    const own =
      signals.find((s) => s.id === rating.signalId) ??
      signals.find((s) => s.class === 'custom' && nameKey(s.label.it) === nameKey(label));
    if (own === undefined) skipped.push(label);
    else ratings.set(own.id, { ...rating, signalId: own.id });
  }
  return { ratings: [...ratings.values()], skipped };
}

function writeSitting(
  w: Writer,
  given: {
    readonly client: Client;
    readonly content: RatingFileContent;
    readonly name: string;
    readonly panelId: PanelId;
    readonly seal: string;
    readonly ratings: readonly Matched[];
    readonly signals: readonly WorkspaceSignal[];
    readonly settings: Settings;
  },
): void {
  const { client, content, name, panelId, seal, ratings, signals, settings } = given;
  const { checkedOn } = content;
  const standing = standingOn(w, client.id, checkedOn);
  const checkId = insertSitting(w, {
    clientId: client.id,
    rater: name,
    checkedOn,
    startedAtMs: w.nowMs,
    panelId,
    seal,
  });
  for (const { signalId, value, note, evidence } of ratings)
    saveRating(w, {
      checkId,
      clientId: client.id,
      signalId,
      value,
      note,
      interactionIds: [],
      factIds: [],
      told: evidence,
      ratedOn: checkedOn,
    });
  writeEnd(w, { id: checkId, client, checkedOn, finishedAtMs: w.nowMs }, standing, signals, settings.strain);
}
