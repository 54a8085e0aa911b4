import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ClientRow } from '../../../shared/contract/clients.ts';
import { clientStatuses } from '../../../shared/domain/client.ts';
import type { ClientView } from '../../../shared/domain/client-view.ts';
import { bands } from '../../../shared/domain/strain.ts';
import { ballOfBand } from '../../charts/ball-of.ts';
import { StrainBall } from '../../charts/strain-ball.tsx';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Chip } from '../../ui/chip.tsx';
import { PopoverButton } from '../../ui/popover-button.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import { useClientsStore } from './clients-store.ts';

type ListFilter = 'statuses' | 'segmentIds' | 'tagIds' | 'bands';

/** Status, segment, tag, band and silence, each with how many clients it would leave. */
export function FilterPanel({ clients }: { readonly clients: readonly ClientRow[] }) {
  const { t, dynamic } = useText();
  const workbench = useWorkbench();
  const segments = useQuery(workbench.clients.listSegments.queryOptions()).data ?? [];
  const tags = useQuery(workbench.clients.listTags.queryOptions()).data ?? [];
  const view = useClientsStore((s) => s.view);
  const change = useClientsStore((s) => s.change);
  const count = filterCount(view);
  const numberOf = (matches: (row: ClientRow) => boolean) => clients.filter(matches).length;
  return (
    <PopoverButton
      label={count === 0 ? t('clients.filters') : t('clients.filtersOn', { count })}
      title={t('clients.filters')}
      icon="filter"
      size="small"
    >
      <div className="cls-panel">
        <Group label={t('clients.status')}>
          {clientStatuses.map((status) => (
            <Choice key={status} list="statuses" id={status} count={numberOf((row) => row.status === status)}>
              {dynamic(`domain.clientStatus.${status}`)}
            </Choice>
          ))}
        </Group>
        <Group label={t('clients.band')}>
          {bands.map((band) => (
            <Choice key={band} list="bands" id={band} count={numberOf((row) => row.strain.band === band)}>
              <StrainBall value={ballOfBand(band)} size={14} /> {dynamic(`domain.band.${band}`)}
            </Choice>
          ))}
        </Group>
        {segments.length === 0 ? null : (
          <Group label={t('clients.segment')}>
            {segments.map(({ id, name, clientCount }) => (
              <Choice key={id} list="segmentIds" id={id} count={clientCount}>
                {name}
              </Choice>
            ))}
          </Group>
        )}
        {tags.length === 0 ? null : (
          <Group label={t('clients.tag')}>
            {tags.map(({ id, name, clientCount }) => (
              <Choice key={id} list="tagIds" id={id} count={clientCount}>
                {name}
              </Choice>
            ))}
          </Group>
        )}
        <div className="cls-panel-foot">
          <Switch
            isSelected={view.overCadence}
            onChange={(overCadence) => change({ overCadence })}
            hint={t('clients.overCadenceHint')}
          >
            {t('clients.overCadence')}
          </Switch>
          <Button variant="quiet" size="small" isDisabled={count === 0} onPress={() => change(noFilters)}>
            {t('clients.clearFilters')}
          </Button>
        </div>
      </div>
    </PopoverButton>
  );
}

/** The filters in use, each taken off by its cross or by Delete. */
export function FilterChips() {
  const { t, dynamic } = useText();
  const workbench = useWorkbench();
  const segments = useQuery(workbench.clients.listSegments.queryOptions()).data ?? [];
  const tags = useQuery(workbench.clients.listTags.queryOptions()).data ?? [];
  const view = useClientsStore((s) => s.view);
  const change = useClientsStore((s) => s.change);
  const chips = [
    ...view.statuses.map((id) => ({
      list: 'statuses' as const,
      id,
      label: t('clients.status'),
      value: dynamic(`domain.clientStatus.${id}`),
    })),
    ...view.bands.map((id) => ({
      list: 'bands' as const,
      id,
      label: t('clients.band'),
      value: dynamic(`domain.band.${id}`),
    })),
    ...view.segmentIds.map((id) => ({
      list: 'segmentIds' as const,
      id,
      label: t('clients.segment'),
      value: segments.find((s) => s.id === id)?.name ?? '…',
    })),
    ...view.tagIds.map((id) => ({
      list: 'tagIds' as const,
      id,
      label: t('clients.tag'),
      value: tags.find((s) => s.id === id)?.name ?? '…',
    })),
  ];
  if (chips.length === 0 && !view.overCadence) return null;
  return (
    <fieldset className="chips" aria-label={t('clients.activeFilters')}>
      {chips.map(({ list, id, label, value }) => (
        <Chip
          key={`${list} ${id}`}
          label={label}
          value={value}
          onRemove={() => change(without(view, list, id))}
          removeLabel={t('clients.removeFilter', { what: value })}
        />
      ))}
      {view.overCadence ? (
        <Chip
          value={t('clients.overCadence')}
          onRemove={() => change({ overCadence: false })}
          removeLabel={t('clients.removeFilter', { what: t('clients.overCadence') })}
        />
      ) : null}
    </fieldset>
  );
}

const noFilters = {
  statuses: [],
  segmentIds: [],
  tagIds: [],
  bands: [],
  overCadence: false,
} as const satisfies Partial<ClientView>;

function Group({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset>
      <legend className="field-label">{label}</legend>
      {children}
    </fieldset>
  );
}

function Choice(props: {
  readonly list: ListFilter;
  readonly id: string;
  readonly count: number;
  readonly children: ReactNode;
}) {
  const { list, id, count, children } = props;
  const view = useClientsStore((s) => s.view);
  const change = useClientsStore((s) => s.change);
  const chosen: readonly string[] = view[list];
  const isSelected = chosen.includes(id);
  return (
    <Checkbox
      className="cls-choice"
      isSelected={isSelected}
      onChange={(on) =>
        change(on ? ({ [list]: [...chosen, id] } as Partial<ClientView>) : without(view, list, id))
      }
    >
      <span className="cls-choice-name">{children}</span>
      <span className="muted">{count}</span>
    </Checkbox>
  );
}

function without(view: ClientView, list: ListFilter, id: string): Partial<ClientView> {
  return { [list]: (view[list] as readonly string[]).filter((other) => other !== id) };
}

function filterCount(view: ClientView): number {
  return (
    view.statuses.length +
    view.segmentIds.length +
    view.tagIds.length +
    view.bands.length +
    (view.overCadence ? 1 : 0)
  );
}
