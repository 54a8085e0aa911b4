import { create } from 'zustand';
import type { ImportKind } from '../../../shared/contract/imports.ts';
import type { Refusal } from '../../../shared/contract/refusal.ts';
import { type ChosenReading, type Decisions, noDecisions, type Outcome } from './import-model.ts';

/** A file to import, with all that was set and decided about it. */
export interface QueuedFile {
  readonly id: string;
  readonly name: string;
  /** Null while it is being read from the disk, or where it was refused before that. */
  readonly contentBase64: string | null;
  /** Null: found by the workbench. */
  readonly kind: ImportKind | null;
  readonly reading: ChosenReading | null;
  readonly decisions: Decisions;
  /** Grows with every choice: what is asked of the workbench is known by it, not by the whole content. */
  readonly revision: number;
  readonly stage:
    | { readonly type: 'preview' }
    | { readonly type: 'running'; readonly jobId: string }
    | { readonly type: 'done'; readonly outcome: Outcome; readonly kind: ImportKind };
  /** Why it was not read, or not imported. */
  readonly refusal: Refusal | null;
}

type Choice = Partial<Pick<QueuedFile, 'kind' | 'reading' | 'decisions'>>;

interface ImportQueueState {
  readonly files: readonly QueuedFile[];
  readonly selectedId: string | null;
  /** Puts a file into the queue and answers its id; the first one is selected. */
  add(name: string): string;
  /** How a file stands: read, running, done. */
  set(id: string, change: Partial<Pick<QueuedFile, 'contentBase64' | 'stage' | 'refusal'>>): void;
  /** A choice of the user's about it. */
  choose(id: string, choice: Choice): void;
  select(id: string): void;
  remove(id: string): void;
  reset(): void;
}

let count = 0;

/** The queue outlives its screen: files and choices are still there after a look elsewhere, and an import goes on. */
export const useImportQueueStore = create<ImportQueueState>()((set) => ({
  files: [],
  selectedId: null,
  add: (name) => {
    const id = `file-${++count}`;
    const file: QueuedFile = {
      id,
      name,
      contentBase64: null,
      kind: null,
      reading: null,
      decisions: noDecisions,
      revision: 0,
      stage: { type: 'preview' },
      refusal: null,
    };
    set((s) => ({ files: [...s.files, file], selectedId: s.selectedId ?? id }));
    return id;
  },
  set: (id, change) =>
    set((s) => ({ files: s.files.map((file) => (file.id === id ? { ...file, ...change } : file)) })),
  choose: (id, choice) =>
    set((s) => ({
      // What is being imported stays what it was when it was started.
      files: s.files.map((file) =>
        file.id === id && file.stage.type !== 'running'
          ? { ...file, ...choice, refusal: null, revision: file.revision + 1 }
          : file,
      ),
    })),
  select: (selectedId) => set({ selectedId }),
  remove: (id) =>
    set((s) => {
      const at = s.files.findIndex((file) => file.id === id);
      const files = s.files.filter((file) => file.id !== id);
      const next = files[Math.min(at, files.length - 1)];
      return { files, selectedId: s.selectedId === id ? (next?.id ?? null) : s.selectedId };
    }),
  reset: () => set({ files: [], selectedId: null }),
}));
