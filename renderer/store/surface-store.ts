import { create } from 'zustand';
import type { ClientId, InteractionId } from '../../shared/domain/ids.ts';
import type { InteractionDraft } from '../../shared/domain/interaction.ts';

/** A line handed over to the form behind it. */
export interface ComposedEntry {
  readonly draft: InteractionDraft;
  readonly newClientNames: readonly string[];
  readonly line: string;
  /** Where the line was written: cleared once the entry is logged. */
  readonly place: string;
}

/** What floats over the page: the one-line composer, the palette, the form of an entry. */
interface SurfaceState {
  readonly composer: { readonly clientId: ClientId | null; readonly text: string | null } | null;
  readonly isPaletteOpen: boolean;
  readonly editedInteractionId: InteractionId | null;
  readonly composedEntry: ComposedEntry | null;
  /** `text` fills the line; null takes up the saved draft. */
  openComposer(options?: { clientId?: ClientId | null; text?: string | null }): void;
  closeComposer(): void;
  setPaletteOpen(isOpen: boolean): void;
  /** Null closes the form, whatever it was opened for. */
  editInteraction(id: InteractionId | null): void;
  /** Goes on in the form with what the line says. */
  composeEntry(entry: ComposedEntry): void;
  reset(): void;
}

export const useSurfaceStore = create<SurfaceState>()((set) => ({
  composer: null,
  isPaletteOpen: false,
  editedInteractionId: null,
  composedEntry: null,
  openComposer: (options = {}) =>
    set({
      composer: { clientId: options.clientId ?? null, text: options.text ?? null },
      isPaletteOpen: false,
    }),
  closeComposer: () => set({ composer: null }),
  setPaletteOpen: (isPaletteOpen) => set({ isPaletteOpen }),
  editInteraction: (editedInteractionId) => set({ editedInteractionId, composedEntry: null, composer: null }),
  composeEntry: (composedEntry) => set({ composedEntry, editedInteractionId: null, composer: null }),
  reset: () => set({ composer: null, isPaletteOpen: false, editedInteractionId: null, composedEntry: null }),
}));
