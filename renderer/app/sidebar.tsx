import { useQuery } from '@tanstack/react-query';
import { NavLink } from 'react-router';
import { dayOf } from '../../shared/domain/time.ts';
import { useSurfaceStore } from '../store/surface-store.ts';
import { useText } from '../text/text-context.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { modifierKey } from '../ui/modifier-key.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { BrandMark } from './brand-mark.tsx';
import { useToday } from './use-today.ts';

/** Where everything is, how much of it there is, and which file is open. */
export function Sidebar() {
  const { t } = useText();
  const workbench = useWorkbench();
  const setPaletteOpen = useSurfaceStore((s) => s.setPaletteOpen);
  const { rows } = useToday();
  const { data: clients } = useQuery(workbench.clients.list.queryOptions());
  return (
    <nav className="side" aria-label={t('app.mainNavigation')}>
      <div className="brand">
        <BrandMark />
        <span>{t('app.name')}</span>
      </div>
      <button
        type="button"
        className="nav seek"
        onClick={() => setPaletteOpen(true)}
        aria-keyshortcuts="Control+K Meta+K"
      >
        <Icon name="search" />
        <span>{t('app.search')}</span>
        <Kbd>{`${modifierKey} K`}</Kbd>
      </button>
      <div className="navs">
        <Place to="/" icon="today" label={t('app.today')} count={rows.length} />
        <Place to="/clients" icon="clients" label={t('app.clients')} count={clients?.length} />
        <Place to="/portfolio" icon="portfolio" label={t('app.portfolio')} />
        <Place to="/briefs" icon="brief" label={t('app.briefs')} />
      </div>
      <div className="navs low">
        <Place to="/import" icon="import" label={t('app.import')} />
        <Place to="/settings" icon="settings" label={t('app.settings')} />
      </div>
      <OpenFile />
    </nav>
  );
}

function Place(props: {
  readonly to: string;
  readonly icon: IconName;
  readonly label: string;
  readonly count?: number | undefined;
}) {
  return (
    <NavLink
      to={props.to}
      end={props.to === '/'}
      className={({ isActive }) => (isActive ? 'nav on' : 'nav')}
      title={props.label}
    >
      <Icon name={props.icon} />
      <span>{props.label}</span>
      {props.count ? <b>{props.count}</b> : null}
    </NavLink>
  );
}

/** The workspace file, when it was last written and last copied. */
function OpenFile() {
  const { t, time, day } = useText();
  const workbench = useWorkbench();
  const { data: status } = useQuery(workbench.workspace.status.queryOptions());
  if (!status) return null;
  return (
    <div className="ws" title={status.path}>
      <div>
        <Icon name="file" size={14} />
        <span>{status.name}</span>
      </div>
      <small>
        {status.lastSavedAtMs === null ? null : `${t('app.savedAt', { time: time(status.lastSavedAtMs) })} `}
        {status.lastBackupAtMs === null
          ? t('app.notBackedUp')
          : t('app.backedUp', { day: day(dayOf(status.lastBackupAtMs)) })}
      </small>
    </div>
  );
}
