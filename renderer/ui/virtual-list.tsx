import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type ReactNode,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { classNames } from './class-names.ts';
import { useRowKeys } from './use-row-keys.ts';
import { virtualBox } from './virtual-box.ts';

export interface VirtualListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly itemKey: (item: T) => string;
  readonly renderItem: (item: T, index: number) => ReactNode;
  /** CSS px, until an item has been measured. */
  readonly estimateHeight?: number | undefined;
  /** Enter on an item. */
  readonly onOpen?: ((item: T) => void) | undefined;
  /** Key of the item where the keys start; kept inside when absent. */
  readonly activeKey?: string | null | undefined;
  readonly onActiveChange?: ((key: string) => void) | undefined;
  /** The last items are near: load more. Called once per length. */
  readonly onReachEnd?: (() => void) | undefined;
  /** CSS length of the list's own scroll box. */
  readonly height?: string | undefined;
  /** The scroll box of the page, when the list scrolls with it. */
  readonly scrollRef?: RefObject<HTMLElement | null> | undefined;
  /** CSS px of the outer scroll box that something sticks over: items are brought into sight below it. */
  readonly scrollPadding?: number | undefined;
  /** Brings this item into sight when it changes. */
  readonly scrollToKey?: string | null | undefined;
  readonly className?: string | undefined;
}

/** A long list of which only what is in sight is drawn; heights are measured. J/K, arrows, Home, End, pages; Enter opens. */
export function VirtualList<T>(props: VirtualListProps<T>): ReactNode {
  const {
    label,
    items,
    itemKey,
    renderItem,
    estimateHeight = 64,
    onOpen,
    onReachEnd,
    height,
    scrollRef,
    scrollPadding = 0,
    scrollToKey,
    className,
  } = props;
  const ownRef = useRef<HTMLDivElement>(null);
  const listRef = useRef<HTMLUListElement>(null);
  const [ownActive, setOwnActive] = useState<string | null>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  const wantsFocus = useRef(false);
  const activeKey = props.activeKey === undefined ? ownActive : props.activeKey;
  const active = activeKey === null ? -1 : items.findIndex((item) => itemKey(item) === activeKey);

  const virtualizer = useVirtualizer<HTMLElement, Element>({
    count: items.length,
    getScrollElement: () => (scrollRef ?? ownRef).current,
    estimateSize: () => estimateHeight,
    getItemKey: keyAt,
    overscan: 6,
    scrollMargin,
    scrollPaddingStart: scrollPadding,
    ...virtualBox(estimateHeight),
  });
  const drawn = virtualizer.getVirtualItems();

  // What stands above the list in the page's own scroll box; it grows and shrinks (a composer, a bar of filters).
  useLayoutEffect(() => {
    const box = scrollRef?.current;
    const list = listRef.current;
    if (!box || !list) return undefined;
    const measure = () =>
      setScrollMargin(
        Math.round(list.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop),
      );
    measure();
    const observer = new ResizeObserver(measure);
    for (const content of box.children) observer.observe(content);
    return () => observer.disconnect();
  }, [scrollRef]);

  function keyAt(index: number): string {
    const item = items[index];
    return item === undefined ? String(index) : itemKey(item);
  }

  function setActive(key: string): void {
    setOwnActive(key);
    props.onActiveChange?.(key);
  }

  const onRowKeys = useRowKeys({
    count: items.length,
    active,
    onActive: (index) => {
      wantsFocus.current = true;
      setActive(keyAt(index));
      virtualizer.scrollToIndex(index);
    },
  });

  // Drawn first, focused after: the item may have been out of sight.
  useEffect(() => {
    if (!wantsFocus.current || activeKey === null) return;
    const element = listRef.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(activeKey)}"]`);
    if (!element) return;
    wantsFocus.current = false;
    element.focus({ preventScroll: true });
  });

  const reachEnd = useEffectEvent(() => onReachEnd?.());
  const isNearEnd = items.length > 0 && (drawn.at(-1)?.index ?? 0) >= items.length - 3;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a longer list asks anew
  useEffect(() => {
    if (isNearEnd) reachEnd();
  }, [isNearEnd, items.length]);

  const bringIntoSight = useEffectEvent((key: string) => {
    const index = items.findIndex((item) => itemKey(item) === key);
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'center' });
  });
  useEffect(() => {
    if (scrollToKey) bringIntoSight(scrollToKey);
  }, [scrollToKey]);

  const list = (
    <ul
      ref={listRef}
      className={classNames('vlist', className)}
      aria-label={label}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={(event) => {
        const item = items[active];
        if (
          event.key === 'Enter' &&
          item !== undefined &&
          event.target instanceof HTMLElement &&
          event.target.dataset['key'] === activeKey
        ) {
          event.preventDefault();
          onOpen?.(item);
        } else onRowKeys(event);
      }}
    >
      {drawn.map(({ index, key, start }) => {
        const item = items[index];
        if (item === undefined) return null;
        const name = itemKey(item);
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            data-key={name}
            className="vlist-item"
            aria-setsize={items.length}
            aria-posinset={index + 1}
            tabIndex={(active < 0 ? index === drawn[0]?.index : index === active) ? 0 : -1}
            style={{ transform: `translateY(${start - scrollMargin}px)` }}
            onFocus={() => {
              if (name !== activeKey) setActive(name);
            }}
          >
            {renderItem(item, index)}
          </li>
        );
      })}
    </ul>
  );
  if (scrollRef !== undefined) return list;
  return (
    <div className="vlist-box" ref={ownRef} style={{ height: height ?? '100%' }}>
      {list}
    </div>
  );
}
