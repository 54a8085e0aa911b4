import { useEffect, useEffectEvent } from 'react';
import { isTyping } from './use-row-keys.ts';

/**
 * Plain keys of a screen, such as `/`, wherever the focus is: not while typing, not under a dialog, a menu or a list that
 * has them for itself.
 */
export function useScreenKeys(keys: Readonly<Record<string, () => void>>): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
      return;
    const run = keys[event.key];
    if (
      !run ||
      document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]')
    )
      return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
