import { useState, type ReactNode } from 'react';
import { Button } from './button';
import { usePane } from '../pane-context';

interface MoreItemsProps<T> {
  readonly items: readonly T[];
  /** How many are shown at first and with every further click. */
  readonly step: number;
  readonly children: (shown: readonly T[]) => ReactNode;
}

/** A long list a part at a time: ten thousand lines at once would stop the pane. */
export function MoreItems<T>({ items, step, children }: MoreItemsProps<T>) {
  const { t } = usePane();
  const [count, setCount] = useState(step);
  const left = items.length - count;
  return (
    <>
      {children(items.slice(0, count))}
      {left > 0 && (
        <Button size="small" onClick={() => setCount(count + step)}>
          {t.library.showMore(Math.min(step, left), left)}
        </Button>
      )}
    </>
  );
}
