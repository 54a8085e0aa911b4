import { measureElement, observeElementRect, type Virtualizer } from '@tanstack/react-virtual';

const unmeasured = { width: 1000, height: 800 };

/**
 * Options for a virtualizer whose box may have no size yet (a hidden panel, a page that is not laid out): it draws a
 * first screenful all the same, and a row without height counts as estimated, so that not every row is drawn.
 */
export function virtualBox(estimatedHeight: number): {
  initialRect: { width: number; height: number };
  observeElementRect: <B extends Element>(
    instance: Virtualizer<HTMLElement, B>,
    callback: (rect: { width: number; height: number }) => void,
  ) => ReturnType<typeof observeElementRect>;
  measureElement: <B extends Element>(
    element: B,
    entry: ResizeObserverEntry | undefined,
    instance: Virtualizer<HTMLElement, B>,
  ) => number;
} {
  return {
    initialRect: unmeasured,
    observeElementRect: (instance, callback) =>
      observeElementRect(instance, (rect) => callback(rect.height > 0 ? rect : unmeasured)),
    measureElement: (element, entry, instance) =>
      heightOf(element, measureElement(element, entry, instance)) || estimatedHeight,
  };
}

/** CSS px of a row, together with its second line when it has one. */
function heightOf(element: Element, own: number): number {
  const detail = element.nextElementSibling;
  return detail?.classList.contains('dt-detail') ? own + detail.getBoundingClientRect().height : own;
}
