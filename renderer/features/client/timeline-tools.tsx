import { useQuery } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { type FactKind, factKinds } from '../../../shared/domain/fact.ts';
import type { SignalId } from '../../../shared/domain/ids.ts';
import { type InteractionKind, interactionKinds } from '../../../shared/domain/interaction.ts';
import type { Day } from '../../../shared/domain/time.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Chip } from '../../ui/chip.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { PopoverButton } from '../../ui/popover-button.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import { useSignalLabels } from './use-signal-labels.ts';

/** What narrows the timeline. Empty lists narrow nothing. */
export interface TimelineFilter {
  readonly show: 'all' | 'evidence' | 'requests' | 'promises';
  readonly kinds: readonly InteractionKind[];
  readonly factKinds: readonly FactKind[];
  readonly signalId: SignalId | null;
  readonly afterOn: Day | null;
  readonly beforeOn: Day | null;
  readonly query: string;
}

export const noTimelineFilter: TimelineFilter = {
  show: 'all',
  kinds: [],
  factKinds: [],
  signalId: null,
  afterOn: null,
  beforeOn: null,
  query: '',
};

/** True when something narrows the timeline. */
export function isFiltered(filter: TimelineFilter): boolean {
  return filter.show !== 'all' || filter.query.trim() !== '' || moreCount(filter) > 0;
}

function moreCount(filter: TimelineFilter): number {
  return (
    filter.kinds.length +
    filter.factKinds.length +
    [filter.signalId, filter.afterOn, filter.beforeOn].filter((value) => value !== null).length
  );
}

/** The bar over the entries: what to show, more filters, words to find. */
export function TimelineTools(props: {
  readonly filter: TimelineFilter;
  readonly onChange: (filter: TimelineFilter) => void;
  /** How many entries the filters find; null without filters. */
  readonly found: number | null;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  /** Arrow down in the search. */
  readonly onDown: () => void;
}) {
  const { filter, onChange, found, searchRef, onDown } = props;
  const { t } = useText();
  const labelOf = useSignalLabels();
  const set = (change: Partial<TimelineFilter>) => onChange({ ...filter, ...change });
  const more = moreCount(filter);
  return (
    <div className="tools cl-tools">
      <SegmentedControl
        label={t('client.show')}
        options={(['all', 'evidence', 'requests', 'promises'] as const).map((id) => ({
          id,
          label: t(`client.show.${id}`),
        }))}
        value={filter.show}
        onChange={(show) => set({ show })}
      />
      {filter.signalId === null ? null : (
        <Chip
          label={t('client.speaksFor')}
          value={labelOf(filter.signalId)}
          onRemove={() => set({ signalId: null })}
          removeLabel={t('client.removeFilter', { what: labelOf(filter.signalId) })}
        />
      )}
      <span className="muted push nowrap" aria-live="polite">
        {found === null ? null : t('client.found', { count: found })}
      </span>
      <PopoverButton
        label={more === 0 ? t('client.filter') : t('client.filterOn', { count: more })}
        title={t('client.filter')}
        icon="filter"
        size="small"
        placement="bottom end"
      >
        <MoreFilters filter={filter} onChange={set} />
      </PopoverButton>
      <div className="cl-search">
        <TextField
          label={t('client.searchHere')}
          isLabelHidden
          placeholder={t('client.searchHere')}
          type="search"
          icon="search"
          size="small"
          value={filter.query}
          onChange={(query) => set({ query })}
          inputRef={searchRef}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') {
              event.preventDefault();
              onDown();
            } else if (event.key === 'Escape' && filter.query !== '') {
              event.preventDefault();
              set({ query: '' });
            }
          }}
        />
        {filter.query === '' ? <Kbd isHidden>/</Kbd> : null}
      </div>
    </div>
  );
}

const anySignal = 'any';

function MoreFilters({
  filter,
  onChange,
}: {
  readonly filter: TimelineFilter;
  readonly onChange: (change: Partial<TimelineFilter>) => void;
}) {
  const { t, of, dynamic } = useText();
  const workbench = useWorkbench();
  const signals = useQuery(workbench.signals.list.queryOptions()).data ?? [];
  const toggled = <T extends string>(list: readonly T[], id: T, on: boolean) =>
    on ? [...list, id] : list.filter((other) => other !== id);
  return (
    <div className="cl-filters">
      <fieldset>
        <legend className="field-label">{t('client.filterKinds')}</legend>
        {interactionKinds.map((kind) => (
          <Checkbox
            key={kind}
            isSelected={filter.kinds.includes(kind)}
            onChange={(on) => onChange({ kinds: toggled(filter.kinds, kind, on) })}
          >
            <Icon name={kind} size={14} className="cl-kind" /> {dynamic(`domain.interactionKind.${kind}`)}
          </Checkbox>
        ))}
      </fieldset>
      <fieldset>
        <legend className="field-label">{t('client.filterFacts')}</legend>
        {factKinds.map((kind) => (
          <Checkbox
            key={kind}
            isSelected={filter.factKinds.includes(kind)}
            onChange={(on) => onChange({ factKinds: toggled(filter.factKinds, kind, on) })}
          >
            {dynamic(`domain.factKind.${kind}`)}
          </Checkbox>
        ))}
      </fieldset>
      <div className="cl-filters-row">
        <div className="cl-filters-whole">
          <Select
            label={t('client.filterSignal')}
            size="small"
            placeholder={t('client.anySignal')}
            options={[
              { id: anySignal, label: t('client.anySignal') },
              ...signals
                .filter((s) => s.class !== 'custom')
                .map((s) => ({ id: s.id as string, label: of(s.label) })),
            ]}
            value={filter.signalId ?? anySignal}
            onChange={(id) => onChange({ signalId: id === anySignal ? null : (id as SignalId) })}
          />
        </div>
        <DateField
          label={t('client.filterAfter')}
          size="small"
          value={filter.afterOn}
          onChange={(afterOn) => onChange({ afterOn })}
        />
        <DateField
          label={t('client.filterBefore')}
          size="small"
          value={filter.beforeOn}
          onChange={(beforeOn) => onChange({ beforeOn })}
        />
        <Button
          variant="quiet"
          size="small"
          isDisabled={moreCount(filter) === 0}
          onPress={() =>
            onChange({ kinds: [], factKinds: [], signalId: null, afterOn: null, beforeOn: null })
          }
        >
          {t('client.clearFilter')}
        </Button>
      </div>
    </div>
  );
}
