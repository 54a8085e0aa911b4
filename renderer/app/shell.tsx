import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Outlet, useLocation } from 'react-router';
import { Composer } from '../features/log/composer.tsx';
import { EntryForm } from '../features/log/entry-form.tsx';
import { Palette } from '../features/palette/palette.tsx';
import { JustLoggedProposals } from '../features/reader/just-logged-proposals.tsx';
import { useJustLoggedStore } from '../store/just-logged-store.ts';
import { useSurfaceStore } from '../store/surface-store.ts';
import { useToastsStore } from '../store/toasts-store.ts';
import { useText } from '../text/text-context.tsx';
import { AlertBar } from '../ui/alert-bar.tsx';
import { ToastRegion } from '../ui/toast-region.tsx';
import { useChange } from '../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../workbench/workbench-context.tsx';
import { Sidebar } from './sidebar.tsx';
import { useGlobalKeys } from './use-global-keys.ts';
import { useHostCommands } from './use-host-commands.ts';

/** What stands around every screen: navigation, the composer, the palette, notices. */
export function Shell() {
  const { t } = useText();
  const page = useRef<HTMLElement>(null);
  const { toasts, dismiss } = useToastsStore();
  const { composer, isPaletteOpen, editedInteractionId, closeComposer, setPaletteOpen, editInteraction } =
    useSurfaceStore();
  useGlobalKeys();
  useHostCommands();
  useFocusOnNavigation(page);
  useProposalsLeft();
  return (
    <div className="app">
      <button type="button" className="skip-link" onClick={() => page.current?.focus()}>
        {t('app.skipToPage')}
      </button>
      <Sidebar />
      <main className="main" id="page" ref={page} tabIndex={-1} aria-label={t('app.page')}>
        <WorkspaceBars />
        <Outlet />
      </main>
      <Composer
        isOpen={composer !== null}
        clientId={composer?.clientId ?? null}
        text={composer?.text ?? null}
        onClose={closeComposer}
      />
      <JustLoggedProposals from="overlay" onLeave={() => page.current?.focus()} />
      <EntryForm interactionId={editedInteractionId} onClose={() => editInteraction(null)} />
      <Palette isOpen={isPaletteOpen} onClose={() => setPaletteOpen(false)} />
      <ToastRegion
        toasts={toasts.map((toast) => ({ ...toast, action: toast.action ?? undefined }))}
        onDismiss={dismiss}
        label={t('app.notifications')}
        dismissLabel={t('app.dismiss')}
      />
    </div>
  );
}

/** Says so when the sample is open, or when nothing can be written. */
function WorkspaceBars() {
  const { t } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const { data: status } = useQuery(workbench.workspace.status.queryOptions());
  const back = useChange(() => client.workspace.openOwn());
  if (status?.isSample) {
    return (
      <AlertBar tone="info" action={{ label: t('app.backToOwn'), onPress: () => back.mutate(undefined) }}>
        {t('app.sampleOpen')}
      </AlertBar>
    );
  }
  return status?.readOnly ? <AlertBar>{t('app.readOnly')}</AlertBar> : null;
}

/** Gone elsewhere, the entry just logged is no longer asked about: it waits on its client's page. */
function useProposalsLeft() {
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    useJustLoggedStore.getState().set(null);
  }, [pathname]);
}

/** A new page is announced and read from its top: focus goes to it, not to where the old link was. */
function useFocusOnNavigation(page: React.RefObject<HTMLElement | null>) {
  const { pathname } = useLocation();
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const screen = pathname.split('/').slice(0, 3).join('/');
    if (screen && !page.current?.contains(document.activeElement))
      page.current?.focus({ preventScroll: true });
  }, [pathname, page]);
}
