import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { useSurfaceStore } from '../store/surface-store.ts';
import { useUndo } from '../workbench/use-undo.ts';
import { useCurrentClientId } from './use-current-client-id.ts';

/** Keys that work on every screen (design.md, Keyboard). A field keeps its own undo. */
export function useGlobalKeys(): void {
  const { undo, redo } = useUndo();
  const navigate = useNavigate();
  const clientId = useCurrentClientId();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'F6') {
        event.preventDefault();
        cycleLandmarks(event.shiftKey ? -1 : 1);
        return;
      }
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const surface = useSurfaceStore.getState();
      const isTyping =
        event.target instanceof HTMLElement && event.target.matches('input, textarea, [contenteditable]');
      switch (event.key.toLowerCase()) {
        case 'l':
          surface.openComposer({ clientId });
          break;
        case 'k':
          surface.setPaletteOpen(!surface.isPaletteOpen);
          break;
        case 'z':
          if (isTyping) return;
          void (event.shiftKey ? redo() : undo());
          break;
        case 'y':
          if (isTyping) return;
          void redo();
          break;
        case ',':
          void navigate('/settings');
          break;
        default:
          return;
      }
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [undo, redo, navigate, clientId]);
}

/** F6: sidebar, page, drawer, and round again. */
function cycleLandmarks(step: 1 | -1): void {
  const stops = [...document.querySelectorAll<HTMLElement>('nav.side, #page, [data-landmark="drawer"]')];
  const here = stops.findIndex((stop) => stop.contains(document.activeElement));
  const next = stops[(here + step + stops.length) % stops.length];
  const inside = next?.matches('#page')
    ? next
    : next?.querySelector<HTMLElement>('a[href], button:not([disabled]), [tabindex="0"]');
  inside?.focus();
}
