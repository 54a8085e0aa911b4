import { Link } from 'react-router';
import type { ClientRow } from '../../../shared/contract/clients.ts';
import {
  type ClientColumn,
  clientColumns,
  daysSilent,
  isOverCadence,
} from '../../../shared/domain/client-view.ts';
import { shownIndex } from '../../../shared/domain/shown-index.ts';
import type { Day } from '../../../shared/domain/time.ts';
import { Sparkline } from '../../charts/sparkline.tsx';
import type { Text } from '../../text/text-context.tsx';
import { Icon } from '../../ui/icon.tsx';
import { StrainBadge } from '../../ui/strain-badge.tsx';
import type { Column } from '../../ui/table-column.ts';
import { Tag } from '../../ui/tag.tsx';

const widths: Partial<Record<ClientColumn, number>> = { trend: 76, coverage: 58, entries: 56 };
const atEnd: readonly ClientColumn[] = ['coverage', 'entries'];

/** The columns that the view shows, in the order of the interface. */
export function columnsOf(shown: readonly ClientColumn[], today: Day, text: Text): Column<ClientRow>[] {
  return clientColumns
    .filter((id) => shown.includes(id))
    .map((id) => ({
      id,
      header: text.t(`clients.column.${id}`),
      isSortable: true,
      width: widths[id],
      align: atEnd.includes(id) ? ('end' as const) : undefined,
      cell: (row) => cellOf(id, row, today, text),
    }));
}

function cellOf(column: ClientColumn, row: ClientRow, today: Day, text: Text): React.ReactNode {
  const { t, dynamic, day } = text;
  switch (column) {
    case 'name':
      return (
        <Link to={`/clients/${row.id}`} className="cls-name" tabIndex={-1}>
          {row.name}
        </Link>
      );
    case 'status':
      return (
        <span className={row.status === 'active' ? undefined : 'muted'}>
          {dynamic(`domain.clientStatus.${row.status}`)}
        </span>
      );
    case 'segment':
      return <span className="cls-clip">{row.segmentName}</span>;
    case 'tier':
      return <span className="cls-clip">{row.tier}</span>;
    case 'strain':
      return (
        <StrainBadge
          strain={row.strain}
          bandLabel={dynamic(`domain.band.${row.strain.band}`)}
          knockOutLabel={t('domain.group.knock-out')}
          change={row.strainChange}
        />
      );
    case 'coverage':
      return (
        <span className={row.strain.band === 'too-little-known' ? 'muted' : undefined}>
          {text.number(row.strain.coverage * 100)}
        </span>
      );
    case 'trend':
      return row.strainHistory.length < 2 ? null : (
        <Sparkline
          values={row.strainHistory}
          width={64}
          height={22}
          summary={t('clients.trendSummary', { values: historyWords(row) })}
        />
      );
    case 'lastContact':
      return <LastContact row={row} today={today} text={text} />;
    case 'entries':
      return text.number(row.interactionCount);
    case 'nextStep':
      return row.nextStep === '' ? null : (
        <span className="cls-step" title={row.nextStep}>
          <span className="cls-clip">{row.nextStep}</span>
          {row.nextStepOn === null ? null : (
            <span className={row.nextStepOn < today ? 'cls-late nowrap' : 'muted nowrap'}>
              {day(row.nextStepOn)}
            </span>
          )}
        </span>
      );
    case 'tags':
      return (
        <span className="cls-tags">
          {row.tagNames.map((name) => (
            <Tag key={name}>{name}</Tag>
          ))}
        </span>
      );
    case 'services':
      return <span className="cls-clip">{row.services}</span>;
    case 'lastCheck':
      return row.lastCheckOn === null ? (
        row.hasOpenCheck ? (
          <span className="muted">{t('clients.openCheck')}</span>
        ) : null
      ) : (
        day(row.lastCheckOn)
      );
    case 'since':
      return row.sinceOn === null ? null : day(row.sinceOn, 'month');
  }
}

/** How long ago, and by how much that is too long. */
function LastContact({
  row,
  today,
  text,
}: {
  readonly row: ClientRow;
  readonly today: Day;
  readonly text: Text;
}) {
  const { t } = text;
  const days = daysSilent(row, today);
  const words =
    row.lastContactOn === null
      ? t('clients.neverContacted')
      : days <= 0
        ? t('clients.contactToday')
        : t('clients.contactAgo', { count: days });
  if (!isOverCadence(row, today))
    return <span className={row.lastContactOn === null ? 'muted' : undefined}>{words}</span>;
  const cadence = text.number(row.cadenceDays ?? 0);
  return (
    <span className="cls-over" title={t('clients.overBy', { cadence })}>
      <Icon name="alert" size={14} />
      <span>{words}</span> <span className="muted">{t('clients.over', { cadence })}</span>
    </span>
  );
}

/** Indices in order, as read aloud. */
function historyWords(row: ClientRow): string {
  return row.strainHistory.map((index) => (index === null ? '?' : shownIndex(index))).join(', ');
}
