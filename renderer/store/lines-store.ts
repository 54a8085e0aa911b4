import { create } from 'zustand';
import type { Chip } from '../../shared/domain/log-line/interpretation.ts';

/** A chip that was changed or dropped by hand: known again by what the line itself says there. */
export interface ChipEdit {
  /** The chip as the line reads it (`signatureOf`). */
  readonly was: string;
  /** Null: dropped. */
  readonly now: Chip | null;
}

/** A line while it is being written. */
export interface WrittenLine {
  readonly text: string;
  readonly edits: readonly ChipEdit[];
  /** Unknown names that the user said to create. */
  readonly newClientNames: readonly string[];
}

export const emptyLine: WrittenLine = { text: '', edits: [], newClientNames: [] };

interface LinesState {
  /** By place: what is typed on a client's page and in the overlay over it is one line. */
  readonly lines: Readonly<Record<string, WrittenLine>>;
  write(place: string, change: Partial<WrittenLine>): void;
  clear(place: string): void;
  reset(): void;
}

/** The lines being written. The workbench keeps their text too (drafts), so that a crash loses none. */
export const useLinesStore = create<LinesState>()((set) => ({
  lines: {},
  write: (place, change) =>
    set((s) => ({ lines: { ...s.lines, [place]: { ...(s.lines[place] ?? emptyLine), ...change } } })),
  clear: (place) => set((s) => ({ lines: { ...s.lines, [place]: emptyLine } })),
  reset: () => set({ lines: {} }),
}));
