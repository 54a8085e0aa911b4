import type { ReactNode } from 'react';
import type { ClientId } from '../../../shared/domain/ids.ts';
import type { Chip } from '../../../shared/domain/log-line/interpretation.ts';
import { atLocalTime, dayOf } from '../../../shared/domain/time.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { FactFields } from './fact-fields.tsx';
import { KindSelect } from './kind-select.tsx';
import { minutesOfDay } from './minutes-of-day.ts';
import type { LogKnowledge } from './use-log-context.ts';

/** What a chip says, field by field. Every change counts at once; Esc or «done» goes back to the chip. */
export function ChipEditor(props: {
  readonly chip: Extract<Chip, { type: 'kind' | 'when' | 'fact' }>;
  readonly knowledge: LogKnowledge;
  readonly clientIds: readonly ClientId[];
  readonly onChange: (chip: Chip) => void;
  readonly onDone: () => void;
}): ReactNode {
  const { chip, knowledge, clientIds, onChange, onDone } = props;
  const { t } = useText();
  return (
    <form
      className="log-editor"
      onSubmit={(event) => {
        event.preventDefault();
        // The popover stands inside the composer's own form in React's tree.
        event.stopPropagation();
        onDone();
      }}
    >
      {chip.type === 'kind' && (
        <>
          <KindSelect value={chip.kind} onChange={(kind) => onChange({ ...chip, kind })} size="small" />
          <NumberField
            label={t('log.duration')}
            value={chip.durationMin}
            onChange={(durationMin) => onChange({ ...chip, durationMin })}
            min={0}
            max={100_000}
            unit="min"
            size="small"
          />
        </>
      )}
      {chip.type === 'when' && (
        <>
          <DateField
            label={t('log.day')}
            value={chip.day}
            onChange={(day) => {
              if (day !== null) onChange(whenChip(chip, day, minutesOfDay(chip.occurredAtMs)));
            }}
            size="small"
            autoFocus
          />
          <TimeField
            label={t('log.time')}
            value={minutesOfDay(chip.occurredAtMs)}
            onChange={(minutes) => {
              if (minutes !== null) onChange({ ...whenChip(chip, chip.day, minutes), timed: true });
            }}
            size="small"
          />
        </>
      )}
      {chip.type === 'fact' && (
        <FactFields
          fact={chip}
          today={dayOf(knowledge.now())}
          clients={knowledge.names.clients.filter((client) => clientIds.includes(client.id))}
          onChange={(fact) => onChange({ ...chip, ...fact })}
          autoFocus
        />
      )}
      <div className="log-editor-foot">
        <Button type="submit" size="small">
          {t('log.done')}
        </Button>
      </div>
    </form>
  );
}

type WhenChip = Extract<Chip, { type: 'when' }>;

function whenChip(chip: WhenChip, day: WhenChip['day'], minutes: number): WhenChip {
  return { ...chip, day, occurredAtMs: atLocalTime(day, Math.floor(minutes / 60), minutes % 60) };
}
