import { attachmentsContract } from './attachments.ts';
import { briefsContract } from './briefs.ts';
import { checksContract, signalsContract } from './checks.ts';
import { clientsContract } from './clients.ts';
import { importsContract } from './imports.ts';
import { interactionsContract } from './interactions.ts';
import { measuresContract } from './measures.ts';
import { overviewContract, searchContract } from './overview.ts';
import { ratersContract } from './raters.ts';
import { readerContract } from './reader.ts';
import { historyContract, viewsContract, workspaceContract } from './workspace.ts';

/** Every operation of the workbench, declared once: both sides of every transport are inferred from it. */
export const contract = {
  workspace: workspaceContract,
  clients: clientsContract,
  interactions: interactionsContract,
  attachments: attachmentsContract,
  signals: signalsContract,
  checks: checksContract,
  raters: ratersContract,
  briefs: briefsContract,
  imports: importsContract,
  measures: measuresContract,
  reader: readerContract,
  overview: overviewContract,
  search: searchContract,
  history: historyContract,
  views: viewsContract,
};
export type Contract = typeof contract;
