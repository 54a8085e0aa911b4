import type { HostCapabilities } from '../../../electron/workbench/host-capabilities.ts';
import { createBriefsService } from '../../../electron/workbench/services/briefs-service.ts';
import { signalsOf } from '../../../electron/workbench/services/client-rows.ts';
import { readSettings } from '../../../electron/workbench/services/workspace-settings.ts';
import type { Settings } from '../../../shared/contract/workspace.ts';
import type { BriefKind } from '../../../shared/domain/brief/brief.ts';
import { aFact } from '../../support/a-fact.ts';
import { aFolder, aWorkspace } from '../../support/workspace.ts';

/** As much of a PDF as tells its pages. */
const tinyPdf = Buffer.from('%PDF-1.4\n1 0 obj <</Type /Pages /Kids [2 0 R] /Count 3>> endobj', 'latin1');

/** A workspace with one client that drifts: two entries with facts and quotes, a check, and briefs on them. */
export function aBriefWorkspace(changed: Partial<Settings> = {}, host: Partial<HostCapabilities> = {}) {
  const workspace = aWorkspace();
  const folder = aFolder();
  const printed: string[] = [];
  const settings = (): Settings => ({
    ...readSettings(workspace.db),
    agencyName: 'Officina Tornasole',
    me: 'Giulia Ferrante',
    listHourlyRateCents: 7000,
    exportFolder: folder,
    ...changed,
  });
  const briefs = createBriefsService(workspace.db, {
    settings,
    signals: () => signalsOf(workspace.db),
    resourcesDir: 'resources',
    host: {
      kind: 'direct',
      delivery: 'folder',
      documentsDir: folder,
      printPdf: (html) => {
        printed.push(html);
        return Promise.resolve(new Uint8Array(tinyPdf));
      },
      ...host,
    },
  });
  const clientId = workspace.addClient({ name: 'Arredi Montefosco', sinceOn: '2021-03-08' });
  const contact = workspace.clients.createContact({ clientId, name: 'Carlo Rossi' });
  const late = workspace.log([clientId], {
    on: '2026-11-18',
    text: 'Di nuovo senza foto. «Le foto quando ci sono ve le mandiamo»',
    contactIds: [contact.id],
    facts: [
      aFact('request', {
        dueOn: '2026-11-09',
        receivedOn: '2026-11-18',
        outcome: 'given',
        extraHours: 3,
        paid: false,
      }),
    ],
  });
  const ignored = workspace.log([clientId], {
    on: '2026-11-12',
    text: 'Schede prodotto rinviate',
    facts: [aFact('advice', { topic: 'schede prodotto', outcome: 'ignored' })],
  });
  workspace.checks.record({
    clientId,
    rater: 'Giulia Ferrante',
    checkedOn: '2026-11-20',
    ratings: [
      { signalId: 'late-inputs', value: 3, note: '', interactionIds: [late.id] },
      { signalId: 'advice-ignored', value: 2, note: 'Terzo rinvio', interactionIds: [ignored.id] },
      { signalId: 'plans-withheld', value: 1, note: '', interactionIds: [] },
    ],
  });
  const newBrief = (kind: BriefKind = 'exit') =>
    briefs.create({ clientId, kind, language: 'it', options: {} });
  return { ...workspace, briefs, clientId, folder, printed, newBrief };
}
