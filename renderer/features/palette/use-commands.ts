import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { Settings } from '../../../shared/contract/workspace.ts';
import { briefKinds } from '../../../shared/domain/brief/brief.ts';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { useSurfaceStore } from '../../store/surface-store.ts';
import { useToastsStore } from '../../store/toasts-store.ts';
import { useText } from '../../text/text-context.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useUndo } from '../../workbench/use-undo.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';

export interface Command {
  readonly id: string;
  readonly label: string;
  /** Other words that lead to it. */
  readonly also: string;
  readonly icon: IconName;
  /** Keys that do the same, without the modifier of the machine. */
  readonly shortcut?: string;
  run(): void;
}

/** What can be done from anywhere, by name. */
export function useCommands(): readonly Command[] {
  const { t, dynamic, language } = useText();
  const navigate = useNavigate();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const { undo, redo } = useUndo();
  const showToast = useToastsStore((s) => s.show);
  const openComposer = useSurfaceStore((s) => s.openComposer);
  const { data: status } = useQuery(workbench.workspace.status.queryOptions());
  const { data: settings } = useQuery(workbench.workspace.settings.queryOptions());
  const { data: history } = useQuery(workbench.history.state.queryOptions());
  const saveSettings = useChange((change: Partial<Settings>) => client.workspace.saveSettings(change));
  const open = useChange((which: 'openSample' | 'openOwn') => client.workspace[which](), {
    onDone: () => void navigate('/'),
  });
  const backup = useChange(() => client.workspace.backup({}), {
    onDone: ({ name }) => showToast({ tone: 'done', text: t('palette.backedUp', { name }), action: null }),
  });
  const places = [
    ['/', 'today', 'today'],
    ['/clients', 'clients', 'clients'],
    ['/portfolio', 'portfolio', 'portfolio'],
    ['/briefs', 'briefs', 'brief'],
    ['/import', 'import', 'import'],
    ['/settings', 'settings', 'settings'],
  ] as const;
  const themes = (['light', 'dark', 'system'] as const).filter((theme) => theme !== settings?.theme);
  const themeLabels = {
    light: 'palette.command.themeLight',
    dark: 'palette.command.themeDark',
    system: 'palette.command.themeSystem',
  } as const;
  return [
    {
      id: 'log',
      label: t('palette.command.log'),
      also: t('palette.also.log'),
      icon: 'add',
      shortcut: 'L',
      run: () => openComposer(),
    },
    {
      id: 'new-client',
      label: t('palette.command.newClient'),
      also: t('palette.also.newClient'),
      icon: 'person',
      run: () => void navigate('/clients?new=1'),
    },
    ...places.map(([to, name, icon]) => ({
      id: `go-${name}`,
      label: t('palette.command.go', { place: t(`app.${name}`) }),
      also: '',
      icon,
      run: () => void navigate(to),
    })),
    {
      id: 'review-notes',
      label: t('palette.command.reviewNotes'),
      also: t('palette.also.reviewNotes'),
      icon: 'note',
      run: () => void navigate('/notes'),
    },
    ...(history?.undo
      ? [
          {
            id: 'undo',
            label: t('palette.command.undo', {
              change: dynamic(`change.${history.undo.verb}`, history.undo.params),
            }),
            also: '',
            icon: 'undo' as const,
            shortcut: 'Z',
            run: () => void undo(),
          },
        ]
      : []),
    ...(history?.redo
      ? [
          {
            id: 'redo',
            label: t('palette.command.redo', {
              change: dynamic(`change.${history.redo.verb}`, history.redo.params),
            }),
            also: '',
            icon: 'redo' as const,
            shortcut: 'Y',
            run: () => void redo(),
          },
        ]
      : []),
    ...themes.map((theme) => ({
      id: `theme-${theme}`,
      label: t(themeLabels[theme]),
      also: t('palette.also.theme'),
      icon: 'theme' as const,
      run: () => saveSettings.mutate({ theme }),
    })),
    {
      id: 'language',
      label: t('palette.command.language'),
      also: t('palette.also.language'),
      icon: 'language',
      run: () => saveSettings.mutate({ language: language === 'it' ? 'en' : 'it' }),
    },
    {
      id: 'backup',
      label: t('palette.command.backup'),
      also: t('palette.also.backup'),
      icon: 'archive',
      run: () => backup.mutate(undefined),
    },
    status?.isSample
      ? {
          id: 'own',
          label: t('palette.command.openOwn'),
          also: t('palette.also.sample'),
          icon: 'file',
          run: () => open.mutate('openOwn'),
        }
      : {
          id: 'sample',
          label: t('palette.command.openSample'),
          also: t('palette.also.sample'),
          icon: 'eye',
          run: () => open.mutate('openSample'),
        },
  ];
}

/** What can be done for one client, by name: log, check, the three briefs. */
export function useClientCommands(): (client: {
  readonly id: ClientId;
  readonly name: string;
}) => readonly Command[] {
  const { t, dynamic, language } = useText();
  const navigate = useNavigate();
  const workbench = useWorkbench();
  const workbenchClient = useWorkbenchClient();
  const openComposer = useSurfaceStore((s) => s.openComposer);
  const { data: settings } = useQuery(workbench.workspace.settings.queryOptions());
  const startCheck = useChange(
    (clientId: ClientId) => workbenchClient.checks.start({ clientId, rater: settings?.me ?? '' }),
    {
      onDone: ({ check }) => void navigate(`/clients/${check.clientId}/check/${check.id}`),
    },
  );
  const newBrief = useChange(
    (input: { clientId: ClientId; kind: (typeof briefKinds)[number] }) =>
      workbenchClient.briefs.create({ ...input, language }),
    { onDone: (brief) => void navigate(`/briefs/${brief.id}`) },
  );
  return ({ id, name }) => [
    {
      id: `log-${id}`,
      label: t('palette.command.logFor', { name }),
      also: t('palette.also.log'),
      icon: 'add',
      run: () => openComposer({ clientId: id }),
    },
    {
      id: `check-${id}`,
      label: t('palette.command.check', { name }),
      also: t('palette.also.check'),
      icon: 'evidence',
      run: () => startCheck.mutate(id),
    },
    ...briefKinds.map((kind) => ({
      id: `brief-${kind}-${id}`,
      label: t('palette.command.brief', { kind: dynamic(`domain.briefKind.${kind}`), name }),
      also: '',
      icon: 'brief' as const,
      run: () => newBrief.mutate({ clientId: id, kind }),
    })),
  ];
}
