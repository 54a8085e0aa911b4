import { create } from 'zustand';

/** A sentence that floats up after something was done, with one way on (usually «undo»). */
export interface Toast {
  readonly id: string;
  readonly text: string;
  readonly tone: 'done' | 'info' | 'alert';
  readonly action: { readonly label: string; readonly onPress: () => void } | null;
}

interface ToastsState {
  readonly toasts: readonly Toast[];
  show(toast: Omit<Toast, 'id'>): void;
  dismiss(id: string): void;
  reset(): void;
}

let count = 0;

export const useToastsStore = create<ToastsState>()((set) => ({
  toasts: [],
  // «Undo» takes back the newest change, so only the newest notice may offer it.
  show: (toast) =>
    set((s) => ({
      toasts: [...s.toasts.filter((t) => t.action === null).slice(-1), { ...toast, id: `toast-${++count}` }],
    })),
  dismiss: (id) => set((s) => ({ toasts: s.toasts.filter((t) => t.id !== id) })),
  reset: () => set({ toasts: [] }),
}));
