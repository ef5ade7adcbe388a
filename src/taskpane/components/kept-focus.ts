import { useEffect, useRef } from 'react';

/**
 * A button that goes away with what it did (取消, 撤销, a notice's cross) leaves the keyboard nowhere: the focus then
 * goes to the element with this id. A click beside everything is left alone.
 */
export function useKeptFocus(id: string): void {
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      last.current = target;
    };
    const keep = () => {
      const isLost =
        document.activeElement === document.body && last.current instanceof Element && !last.current.isConnected;
      if (isLost) document.getElementById(id)?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(keep);
    document.addEventListener('focusin', remember);
    keep();
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [id]);
}
