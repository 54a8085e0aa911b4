import type { KeyboardEvent } from 'react';

export interface RowKeys {
  /** How many rows. */
  readonly count: number;
  /** Index of the row that holds the focus; −1 for none. */
  readonly active: number;
  readonly onActive: (index: number) => void;
  /** Enter. */
  readonly onOpen?: ((index: number) => void) | undefined;
  /** Rows moved by PageUp and PageDown. */
  readonly page?: number | undefined;
}

/** Whether the key belongs to what is inside the row: a field, or an open list. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable="true"]') !== null
  );
}

/** The keys that move between rows: J/K, arrows, Home, End, PageUp, PageDown; Enter opens. */
export function useRowKeys({
  count,
  active,
  onActive,
  onOpen,
  page = 10,
}: RowKeys): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
      return;
    const to = target(event.key);
    if (to !== null && count > 0) {
      event.preventDefault();
      onActive(Math.min(count - 1, Math.max(0, to)));
    } else if (
      event.key === 'Enter' &&
      onOpen !== undefined &&
      active >= 0 &&
      event.target === event.currentTarget
    ) {
      event.preventDefault();
      onOpen(active);
    }
  };

  function target(key: string): number | null {
    switch (key) {
      case 'j':
      case 'J':
      case 'ArrowDown':
        return active + 1;
      case 'k':
      case 'K':
      case 'ArrowUp':
        return active < 0 ? 0 : active - 1;
      case 'PageDown':
        return active + page;
      case 'PageUp':
        return active - page;
      case 'Home':
        return 0;
      case 'End':
        return count - 1;
      default:
        return null;
    }
  }
}
