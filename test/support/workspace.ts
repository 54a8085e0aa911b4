import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openWorkspace } from '../../electron/workbench/db/open-workspace.ts';
import { createAttachmentsService } from '../../electron/workbench/services/attachments-service.ts';
import { createChecksService } from '../../electron/workbench/services/checks-service.ts';
import { createClientsService } from '../../electron/workbench/services/clients-service.ts';
import { createInteractionsService } from '../../electron/workbench/services/interactions-service.ts';
import { createOverviewService } from '../../electron/workbench/services/overview-service.ts';
import { createRatersService } from '../../electron/workbench/services/raters-service.ts';
import { createSignalsService } from '../../electron/workbench/services/signals-service.ts';
import { createViewsService } from '../../electron/workbench/services/views-service.ts';
import type { Settings } from '../../shared/contract/workspace.ts';
import type { ClientFields } from '../../shared/domain/client.ts';
import type { ClientId } from '../../shared/domain/ids.ts';
import { defaultStrainRules } from '../../shared/domain/strain.ts';
import { aClient } from './a-client.ts';
import { aClock } from './a-clock.ts';
import type { InteractionGiven } from './an-interaction.ts';
import { anInteraction } from './an-interaction.ts';

const settings: Settings = {
  agencyName: 'Officina Tornasole',
  people: ['Giulia Ferrante', 'Davide Monti'],
  me: 'Giulia Ferrante',
  language: 'it',
  theme: 'system',
  density: 'compact',
  listHourlyRateCents: 7000,
  currency: 'EUR',
  defaultCadenceDays: 30,
  strain: { ...defaultStrainRules },
  exportFolder: null,
  paper: 'A4',
};

/** A folder of the test's own, gone when it ends. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapporto-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The business services over a real workspace file of the test's own, by a clock that stands still. */
export function aWorkspace(changed: Partial<Settings> = {}) {
  const clock = aClock();
  const db = openWorkspace({ path: join(aFolder(), 'tornasole.rapporto'), clock, actor: 'Giulia Ferrante' });
  onTestFinished(() => db.close());
  const deps = { settings: () => ({ ...settings, ...changed }) };
  const clients = createClientsService(db, deps);
  const interactions = createInteractionsService(db, deps);
  return {
    db,
    clock,
    clients,
    interactions,
    checks: createChecksService(db, deps),
    raters: createRatersService(db, { ...deps, systemLanguage: 'it' }),
    signals: createSignalsService(db),
    overview: createOverviewService(db, deps),
    attachments: createAttachmentsService(db),
    views: createViewsService(db),
    /** Adds a client and gives its id. */
    addClient: (fields: Partial<ClientFields> = {}): ClientId => clients.create(aClient(fields)).id,
    /** Logs an interaction by the form and gives it as the timeline shows it. */
    log: (clientIds: readonly ClientId[], given: InteractionGiven = {}) =>
      interactions.log({
        draft: anInteraction(clientIds, given),
        newClientNames: [],
        source: 'form',
        line: null,
      }).interaction,
  };
}
