import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useSyncExternalStore, type ReactNode, type RefObject } from 'react';
import { useViewStyles } from '../views/view-styles';

/** So many are simply there; of more only what can be seen and some beside it. */
const FEW = 50;
const BESIDE = 8;

interface LongListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** About how high an item is, in pixels: its real height is measured when it is shown. */
  readonly height: number;
  readonly children: (item: T) => ReactNode;
}

const scrollerOf = (list: HTMLElement | null): HTMLElement | null => list?.closest('main') ?? null;

/** Where the list begins in what the pane scrolls: what stands above opens and closes. */
function useOffset(list: RefObject<HTMLElement | null>): number {
  const subscribe = (changed: () => void) => {
    const content = scrollerOf(list.current)?.firstElementChild;
    if (!content) return () => undefined;
    const observer = new ResizeObserver(changed);
    observer.observe(content);
    return () => observer.disconnect();
  };
  return useSyncExternalStore(subscribe, () => {
    const pane = scrollerOf(list.current);
    if (!list.current || !pane) return 0;
    return Math.round(list.current.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop);
  });
}

function Windowed<T>({ items, keyOf, height, children }: LongListProps<T>) {
  const view = useViewStyles();
  const list = useRef<HTMLUListElement>(null);
  const offset = useOffset(list);
  // eslint-disable-next-line react-hooks/incompatible-library -- React's compiler, which it minds, is not used
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scrollerOf(list.current),
    estimateSize: () => height,
    overscan: BESIDE,
    scrollMargin: offset,
    getItemKey: (index) => keyOf(items[index]!),
  });
  const shown = virtualizer.getVirtualItems();
  const above = (shown[0]?.start ?? offset) - offset;
  const below = virtualizer.getTotalSize() - ((shown.at(-1)?.end ?? offset) - offset);
  return (
    <ul ref={list} className={view.list} style={{ paddingTop: above, paddingBottom: Math.max(0, below) }}>
      {shown.map(({ index, key }) => (
        <li
          key={key}
          ref={virtualizer.measureElement}
          data-index={index}
          aria-setsize={items.length}
          aria-posinset={index + 1}
        >
          {children(items[index]!)}
        </li>
      ))}
    </ul>
  );
}

/** A list of any length: of ten thousand lines some twenty are in the page. */
export function LongList<T>(props: LongListProps<T>) {
  const view = useViewStyles();
  const { items, keyOf, children } = props;
  if (items.length > FEW) return <Windowed {...props} />;
  return (
    <ul className={view.list}>
      {items.map((item) => (
        <li key={keyOf(item)}>{children(item)}</li>
      ))}
    </ul>
  );
}
