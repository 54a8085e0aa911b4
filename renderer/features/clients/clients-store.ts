import { create } from 'zustand';
import {
  allClientsView,
  type BuiltInClientView,
  type ClientView,
} from '../../../shared/domain/client-view.ts';
import type { SavedViewId } from '../../../shared/domain/ids.ts';

/** Which view was chosen: one that is always there, or a saved one. */
export type ChosenView = BuiltInClientView | SavedViewId;

interface ClientsState {
  readonly view: ClientView;
  readonly chosen: ChosenView;
  /** Takes a view as it is. */
  choose(chosen: ChosenView, view: ClientView): void;
  /** Changes the view in place; the chosen one stays named. */
  change(change: Partial<ClientView>): void;
  reset(): void;
}

/** How the clients table stands, so that it is found again on the way back from a client. */
export const useClientsStore = create<ClientsState>()((set) => ({
  view: allClientsView,
  chosen: 'all',
  choose: (chosen, view) => set({ chosen, view }),
  change: (change) => set((s) => ({ view: { ...s.view, ...change } })),
  reset: () => set({ view: allClientsView, chosen: 'all' }),
}));
