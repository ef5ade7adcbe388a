import { useEffect, useRef } from 'react';

/**
 * A button that goes away with what it did (取消, 撤销, a notice's cross) leaves the keyboard nowhere: the focus then
 * goes to the element with this id. A click beside everything is left alone.
 */
export function useKeptFocus(id: string): void {
  const last = useRef<Element>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      last.current = target as Element;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  // After every change of the pane.
  useEffect(() => {
    if (document.activeElement !== document.body || !last.current || last.current.isConnected) return;
    document.getElementById(id)?.focus({ preventScroll: true });
  });
}
