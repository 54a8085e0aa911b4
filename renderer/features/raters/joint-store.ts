import { create } from 'zustand';
import type { PanelId, SignalId } from '../../../shared/domain/ids.ts';
import type { RatingValue } from '../../../shared/domain/rating.ts';

/** What the panel has said of one signal so far; what is absent is as proposed. */
export interface JointDraft {
  readonly value?: RatingValue;
  readonly note?: string;
  /** Reasons given at the table, by name. */
  readonly reasons?: Readonly<Record<string, string>>;
}
interface PanelDraft {
  /** Disagreements that were read, by signal, as they stood: only then is a value proposed. */
  readonly shown: Readonly<Record<string, string>>;
  readonly drafts: Readonly<Record<string, JointDraft>>;
}
interface JointState {
  readonly panels: Readonly<Record<string, PanelDraft>>;
  /** `readAs`: as the comparison gave it. */
  markShown(panelId: PanelId, signalId: SignalId, readAs: string): void;
  change(panelId: PanelId, signalId: SignalId, change: JointDraft): void;
  forget(panelId: PanelId): void;
  reset(): void;
}

/** A panel in which nothing was said yet. */
export const emptyDraft: PanelDraft = { shown: {}, drafts: {} };

/** What is being agreed on, kept while people look something up elsewhere in the workbench. */
export const useJointStore = create<JointState>()((set) => {
  const edit = (panelId: PanelId, work: (draft: PanelDraft) => PanelDraft) =>
    set((s) => ({ panels: { ...s.panels, [panelId]: work(s.panels[panelId] ?? emptyDraft) } }));
  return {
    panels: {},
    markShown: (panelId, signalId, readAs) =>
      edit(panelId, (d) => ({ ...d, shown: { ...d.shown, [signalId]: readAs } })),
    change: (panelId, signalId, change) =>
      edit(panelId, (d) => ({
        ...d,
        drafts: { ...d.drafts, [signalId]: { ...d.drafts[signalId], ...change } },
      })),
    forget: (panelId) => edit(panelId, () => emptyDraft),
    reset: () => set({ panels: {} }),
  };
});
