import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { hostCommandSchema } from '../../shared/contract/host-command.ts';
import { useSurfaceStore } from '../store/surface-store.ts';
import { useUndo } from '../workbench/use-undo.ts';
import { useCurrentClientId } from './use-current-client-id.ts';

const message = z.object({ command: hostCommandSchema });

/** Commands of the desktop app's menu and global shortcut; a browser sends none. */
export function useHostCommands(): void {
  const { undo, redo } = useUndo();
  const navigate = useNavigate();
  const clientId = useCurrentClientId();
  useEffect(() => {
    const onMessage = (event: MessageEvent) => {
      const read = event.source === window ? message.safeParse(event.data) : null;
      if (!read?.success) return;
      const surface = useSurfaceStore.getState();
      const act = {
        log: () => surface.openComposer({ clientId }),
        undo: () => void undo(),
        redo: () => void redo(),
        palette: () => surface.setPaletteOpen(true),
        reviewNotes: () => void navigate('/notes'),
        import: () => void navigate('/import'),
        method: () => void navigate('/settings/method'),
      } as const;
      act[read.data.command]();
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, [undo, redo, navigate, clientId]);
}
