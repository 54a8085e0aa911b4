import { type RefObject, useEffect, useRef } from 'react';

/**
 * Gives the focus back to the row that it was in when the control that held it is gone: answered, a row has nothing
 * more to ask, or has left the filter, and the next one stands in its place.
 */
export function useKeepPlace(box: RefObject<HTMLElement | null>): {
  readonly onFocus: (event: { readonly target: EventTarget }) => void;
} {
  const held = useRef<{ readonly element: Element; readonly index: number } | null>(null);
  useEffect(() => {
    const place = held.current;
    if (place === null || place.element.isConnected || document.activeElement !== document.body) return;
    const rows = [...(box.current?.querySelectorAll<HTMLElement>('tr[data-index]') ?? [])];
    const row = rows.find((drawn) => Number(drawn.dataset['index']) >= place.index) ?? rows.at(-1);
    held.current = null;
    row?.focus();
  });
  return {
    onFocus: ({ target }) => {
      const row = target instanceof Element ? target.closest('tr') : null;
      const above = row?.previousElementSibling;
      const written =
        row?.dataset['index'] ?? (above instanceof HTMLElement ? above.dataset['index'] : undefined);
      const index = written === undefined ? Number.NaN : Number(written);
      held.current = target instanceof Element && !Number.isNaN(index) ? { element: target, index } : null;
    },
  };
}
