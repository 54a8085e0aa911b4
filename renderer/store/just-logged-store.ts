import { create } from 'zustand';
import type { InteractionId } from '../../shared/domain/ids.ts';

/** The entry that was just logged, whose proposals wait for an answer near to where it was written. */
export interface JustLogged {
  readonly interactionId: InteractionId;
  /** `inline`: in the line of a page, under which they show; `overlay`: over whatever page, at whose foot they show. */
  readonly from: 'inline' | 'overlay';
}

interface JustLoggedState {
  readonly entry: JustLogged | null;
  set(entry: JustLogged | null): void;
}

export const useJustLoggedStore = create<JustLoggedState>()((set) => ({
  entry: null,
  set: (entry) => set({ entry }),
}));
