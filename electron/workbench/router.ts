import { implement } from '@orpc/server';
import type { Contract } from '../../shared/contract/contract.ts';
import { contract } from '../../shared/contract/contract.ts';
import type { OperationInput, OperationOutput } from '../../shared/contract/operation-types.ts';
import { asAnswer } from './answer-refusals.ts';
import type { ChangeFeed } from './change-feed.ts';

type Handlers<Area> = {
  readonly [K in keyof Area]: unknown extends OperationInput<Area[K]>
    ? () => Answer<Area[K]>
    : (input: OperationInput<Area[K]>) => Answer<Area[K]>;
};
type Answer<Operation> = OperationOutput<Operation> | Promise<OperationOutput<Operation>>;
/** Every operation by area; live changes come from the feed. */
export type Services = {
  readonly [A in keyof Contract]: Handlers<
    A extends 'workspace' ? Omit<Contract[A], 'changes'> : Contract[A]
  >;
};

/** The contract, answered by the services of the workspace that is open just now. */
export function createRouter(s: () => Services, feed: ChangeFeed) {
  const os = implement(contract).use(async ({ next, path }) => {
    try {
      return await next();
    } catch (error) {
      throw asAnswer(error, path);
    }
  });
  return os.router({
    workspace: {
      status: os.workspace.status.handler(() => s().workspace.status()),
      openSample: os.workspace.openSample.handler(() => s().workspace.openSample()),
      loadSample: os.workspace.loadSample.handler(() => s().workspace.loadSample()),
      exportAll: os.workspace.exportAll.handler(({ input }) => s().workspace.exportAll(input)),
      openOwn: os.workspace.openOwn.handler(() => s().workspace.openOwn()),
      settings: os.workspace.settings.handler(() => s().workspace.settings()),
      saveSettings: os.workspace.saveSettings.handler(({ input }) => s().workspace.saveSettings(input)),
      verify: os.workspace.verify.handler(() => s().workspace.verify()),
      backup: os.workspace.backup.handler(({ input }) => s().workspace.backup(input)),
      listBackups: os.workspace.listBackups.handler(() => s().workspace.listBackups()),
      restore: os.workspace.restore.handler(({ input }) => s().workspace.restore(input)),
      changes: os.workspace.changes.handler(({ signal }) => feed.listen(signal)),
    },
    clients: {
      list: os.clients.list.handler(() => s().clients.list()),
      get: os.clients.get.handler(({ input }) => s().clients.get(input)),
      create: os.clients.create.handler(({ input }) => s().clients.create(input)),
      update: os.clients.update.handler(({ input }) => s().clients.update(input)),
      setSatisfaction: os.clients.setSatisfaction.handler(({ input }) => s().clients.setSatisfaction(input)),
      updateMany: os.clients.updateMany.handler(({ input }) => s().clients.updateMany(input)),
      remove: os.clients.remove.handler(({ input }) => s().clients.remove(input)),
      createContact: os.clients.createContact.handler(({ input }) => s().clients.createContact(input)),
      updateContact: os.clients.updateContact.handler(({ input }) => s().clients.updateContact(input)),
      removeContact: os.clients.removeContact.handler(({ input }) => s().clients.removeContact(input)),
      listSegments: os.clients.listSegments.handler(() => s().clients.listSegments()),
      saveSegment: os.clients.saveSegment.handler(({ input }) => s().clients.saveSegment(input)),
      removeSegment: os.clients.removeSegment.handler(({ input }) => s().clients.removeSegment(input)),
      listTags: os.clients.listTags.handler(() => s().clients.listTags()),
      saveTag: os.clients.saveTag.handler(({ input }) => s().clients.saveTag(input)),
      removeTag: os.clients.removeTag.handler(({ input }) => s().clients.removeTag(input)),
    },
    interactions: {
      logContext: os.interactions.logContext.handler(() => s().interactions.logContext()),
      log: os.interactions.log.handler(({ input }) => s().interactions.log(input)),
      get: os.interactions.get.handler(({ input }) => s().interactions.get(input)),
      update: os.interactions.update.handler(({ input }) => s().interactions.update(input)),
      remove: os.interactions.remove.handler(({ input }) => s().interactions.remove(input)),
      timeline: os.interactions.timeline.handler(({ input }) => s().interactions.timeline(input)),
      recent: os.interactions.recent.handler(({ input }) => s().interactions.recent(input)),
      updateFact: os.interactions.updateFact.handler(({ input }) => s().interactions.updateFact(input)),
      listTemplates: os.interactions.listTemplates.handler(() => s().interactions.listTemplates()),
      saveTemplate: os.interactions.saveTemplate.handler(({ input }) => s().interactions.saveTemplate(input)),
      removeTemplate: os.interactions.removeTemplate.handler(({ input }) =>
        s().interactions.removeTemplate(input),
      ),
      getDraft: os.interactions.getDraft.handler(({ input }) => s().interactions.getDraft(input)),
      saveDraft: os.interactions.saveDraft.handler(({ input }) => s().interactions.saveDraft(input)),
    },
    attachments: {
      list: os.attachments.list.handler(({ input }) => s().attachments.list(input)),
      add: os.attachments.add.handler(({ input }) => s().attachments.add(input)),
      read: os.attachments.read.handler(({ input }) => s().attachments.read(input)),
      remove: os.attachments.remove.handler(({ input }) => s().attachments.remove(input)),
    },
    signals: {
      list: os.signals.list.handler(() => s().signals.list()),
      history: os.signals.history.handler(({ input }) => s().signals.history(input)),
      setWeight: os.signals.setWeight.handler(({ input }) => s().signals.setWeight(input)),
      setRolePair: os.signals.setRolePair.handler(({ input }) => s().signals.setRolePair(input)),
      saveCustom: os.signals.saveCustom.handler(({ input }) => s().signals.saveCustom(input)),
      removeCustom: os.signals.removeCustom.handler(({ input }) => s().signals.removeCustom(input)),
    },
    checks: {
      list: os.checks.list.handler(({ input }) => s().checks.list(input)),
      start: os.checks.start.handler(({ input }) => s().checks.start(input)),
      get: os.checks.get.handler(({ input }) => s().checks.get(input)),
      rate: os.checks.rate.handler(({ input }) => s().checks.rate(input)),
      unrate: os.checks.unrate.handler(({ input }) => s().checks.unrate(input)),
      evidence: os.checks.evidence.handler(({ input }) => s().checks.evidence(input)),
      finish: os.checks.finish.handler(({ input }) => s().checks.finish(input)),
      record: os.checks.record.handler(({ input }) => s().checks.record(input)),
      remove: os.checks.remove.handler(({ input }) => s().checks.remove(input)),
    },
    raters: {
      list: os.raters.list.handler(({ input }) => s().raters.list(input)),
      get: os.raters.get.handler(({ input }) => s().raters.get(input)),
      open: os.raters.open.handler(({ input }) => s().raters.open(input)),
      add: os.raters.add.handler(({ input }) => s().raters.add(input)),
      withdraw: os.raters.withdraw.handler(({ input }) => s().raters.withdraw(input)),
      start: os.raters.start.handler(({ input }) => s().raters.start(input)),
      export: os.raters.export.handler(({ input }) => s().raters.export(input)),
      import: os.raters.import.handler(({ input }) => s().raters.import(input)),
      compare: os.raters.compare.handler(({ input }) => s().raters.compare(input)),
      close: os.raters.close.handler(({ input }) => s().raters.close(input)),
      remove: os.raters.remove.handler(({ input }) => s().raters.remove(input)),
    },
    briefs: {
      list: os.briefs.list.handler(({ input }) => s().briefs.list(input)),
      create: os.briefs.create.handler(({ input }) => s().briefs.create(input)),
      get: os.briefs.get.handler(({ input }) => s().briefs.get(input)),
      update: os.briefs.update.handler(({ input }) => s().briefs.update(input)),
      remove: os.briefs.remove.handler(({ input }) => s().briefs.remove(input)),
      render: os.briefs.render.handler(({ input }) => s().briefs.render(input)),
      compose: os.briefs.compose.handler(({ input }) => s().briefs.compose(input)),
      freeze: os.briefs.freeze.handler(({ input }) => s().briefs.freeze(input)),
      compare: os.briefs.compare.handler(({ input }) => s().briefs.compare(input)),
      html: os.briefs.html.handler(({ input }) => s().briefs.html(input)),
      pdf: os.briefs.pdf.handler(({ input }) => s().briefs.pdf(input)),
      save: os.briefs.save.handler(({ input }) => s().briefs.save(input)),
    },
    imports: {
      preview: os.imports.preview.handler(({ input }) => s().imports.preview(input)),
      commit: os.imports.commit.handler(({ input }) => s().imports.commit(input)),
      progress: os.imports.progress.handler(({ input }) => s().imports.progress(input)),
      cancel: os.imports.cancel.handler(({ input }) => s().imports.cancel(input)),
      list: os.imports.list.handler(() => s().imports.list()),
      undo: os.imports.undo.handler(({ input }) => s().imports.undo(input)),
    },
    measures: {
      signals: os.measures.signals.handler(({ input }) => s().measures.signals(input)),
      dismiss: os.measures.dismiss.handler(({ input }) => s().measures.dismiss(input)),
      restore: os.measures.restore.handler(({ input }) => s().measures.restore(input)),
      portfolio: os.measures.portfolio.handler(({ input }) => s().measures.portfolio(input)),
      rules: os.measures.rules.handler(() => s().measures.rules()),
      saveRules: os.measures.saveRules.handler(({ input }) => s().measures.saveRules(input)),
      trial: os.measures.trial.handler(({ input }) => s().measures.trial(input)),
      driftRules: os.measures.driftRules.handler(() => s().measures.driftRules()),
      saveDriftRules: os.measures.saveDriftRules.handler(({ input }) => s().measures.saveDriftRules(input)),
      driftTrial: os.measures.driftTrial.handler(({ input }) => s().measures.driftTrial(input)),
      drift: os.measures.drift.handler(({ input }) => s().measures.drift(input)),
      traits: os.measures.traits.handler(({ input }) => s().measures.traits(input)),
      evidence: os.measures.evidence.handler(({ input }) => s().measures.evidence(input)),
      exits: os.measures.exits.handler(() => s().measures.exits()),
      idealProfile: os.measures.idealProfile.handler(() => s().measures.idealProfile()),
      saveIdealProfile: os.measures.saveIdealProfile.handler(({ input }) =>
        s().measures.saveIdealProfile(input),
      ),
    },
    reader: {
      read: os.reader.read.handler(({ input }) => s().reader.read(input)),
      state: os.reader.state.handler(() => s().reader.state()),
      count: os.reader.count.handler(({ input }) => s().reader.count(input)),
      ofEntry: os.reader.ofEntry.handler(({ input }) => s().reader.ofEntry(input)),
      open: os.reader.open.handler(({ input }) => s().reader.open(input)),
      filters: os.reader.filters.handler(({ input }) => s().reader.filters(input)),
      answer: os.reader.answer.handler(({ input }) => s().reader.answer(input)),
      leave: os.reader.leave.handler(({ input }) => s().reader.leave(input)),
      readOlder: os.reader.readOlder.handler(({ input }) => s().reader.readOlder(input)),
      stop: os.reader.stop.handler(({ input }) => s().reader.stop(input)),
      setOn: os.reader.setOn.handler(({ input }) => s().reader.setOn(input)),
      forget: os.reader.forget.handler(() => s().reader.forget()),
    },
    overview: {
      today: os.overview.today.handler(() => s().overview.today()),
      setAside: os.overview.setAside.handler(({ input }) => s().overview.setAside(input)),
      takeUp: os.overview.takeUp.handler(({ input }) => s().overview.takeUp(input)),
      portfolio: os.overview.portfolio.handler(() => s().overview.portfolio()),
    },
    search: {
      query: os.search.query.handler(({ input }) => s().search.query(input)),
    },
    history: {
      state: os.history.state.handler(() => s().history.state()),
      undo: os.history.undo.handler(() => s().history.undo()),
      redo: os.history.redo.handler(() => s().history.redo()),
      trash: os.history.trash.handler(() => s().history.trash()),
      restoreFromTrash: os.history.restoreFromTrash.handler(({ input }) =>
        s().history.restoreFromTrash(input),
      ),
    },
    views: {
      list: os.views.list.handler(({ input }) => s().views.list(input)),
      save: os.views.save.handler(({ input }) => s().views.save(input)),
      remove: os.views.remove.handler(({ input }) => s().views.remove(input)),
    },
  });
}

/** The router with everything that it answers. */
export type WorkbenchRouter = ReturnType<typeof createRouter>;
