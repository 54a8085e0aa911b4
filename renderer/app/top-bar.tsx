import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useSurfaceStore } from '../store/surface-store.ts';
import { useText } from '../text/text-context.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { modifierKey } from '../ui/modifier-key.ts';
import { useUndo } from '../workbench/use-undo.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { useCurrentClientId } from './use-current-client-id.ts';

/** Where one is, undo, and the one thing that can always be done: log. `actions` take the place of the log button. */
export function TopBar(props: {
  /** From the widest to this page; the last one has no link. */
  readonly crumbs: readonly { readonly label: string; readonly to?: string }[];
  readonly actions?: ReactNode;
}) {
  const { t, dynamic } = useText();
  const workbench = useWorkbench();
  const { undo } = useUndo();
  const clientId = useCurrentClientId();
  const openComposer = useSurfaceStore((s) => s.openComposer);
  const { data: history } = useQuery(workbench.history.state.queryOptions());
  const last = history?.undo;
  return (
    <div className="top">
      <nav className="crumbs" aria-label={props.crumbs.map((crumb) => crumb.label).join(', ')}>
        {props.crumbs.map((crumb, i) => (
          <span key={crumb.label} className="crumb">
            {i > 0 && <Icon name="chevron-right" size={12} />}
            {crumb.to === undefined ? (
              <span aria-current="page">{crumb.label}</span>
            ) : (
              <Link to={crumb.to}>{crumb.label}</Link>
            )}
          </span>
        ))}
      </nav>
      <div className="acts">
        {last && (
          <IconButton
            icon="undo"
            label={t('app.undoWhat', { change: dynamic(`change.${last.verb}`, last.params) })}
            onPress={() => void undo()}
            shortcut={`${modifierKey} Z`}
          />
        )}
        {props.actions !== undefined ? (
          props.actions
        ) : (
          <Button
            variant="primary"
            icon="add"
            shortcut={`${modifierKey} L`}
            onPress={() => openComposer({ clientId })}
          >
            {t('app.log')}
          </Button>
        )}
      </div>
    </div>
  );
}
