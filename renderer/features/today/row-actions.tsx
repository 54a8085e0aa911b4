import { type ReactNode, useRef, useState } from 'react';
import { addDays, type Day } from '../../../shared/domain/time.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { type AsideRow, useSetAside } from './use-set-aside.ts';

/** What a row of Today offers: what settles it (`children`), «done» where nothing else settles it, and putting it off. */
export function RowActions(props: {
  readonly row: AsideRow;
  /** Shown where the row is settled by being seen; without it what settles the row stands in `children`. */
  readonly onDone?: ((row: AsideRow) => void) | undefined;
  readonly children?: ReactNode;
}): ReactNode {
  const { row, onDone, children } = props;
  const { t, day, today } = useText();
  const { snooze } = useSetAside();
  const [isChoosing, setChoosing] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const monday = nextMonday(today);
  const isStep = row.kind === 'next-step';
  const leave = () => focusBeside(box.current);
  const putOff = (untilOn: Day) => {
    snooze(row, untilOn);
    leave();
  };
  return (
    <span className="today-acts" ref={box}>
      {children}
      {onDone === undefined ? null : (
        <Button
          size="small"
          onPress={() => {
            onDone(row);
            leave();
          }}
          aria-label={t(isStep ? 'today.stepDoneOf' : 'today.doneOf', { name: row.clientName })}
        >
          {t(isStep ? 'today.stepDone' : 'today.done')}
        </Button>
      )}
      <MenuButton
        label={t('today.snooze', { name: row.clientName })}
        isIconOnly
        icon="clock"
        size="small"
        variant="quiet"
        items={[
          { id: 'tomorrow', label: t('today.untilTomorrow') },
          { id: 'monday', label: t('today.untilMonday', { day: day(monday) }) },
          { id: 'date', label: t('today.untilDate') },
        ]}
        onAction={(id) => {
          if (id === 'date') setChoosing(true);
          else putOff(id === 'tomorrow' ? addDays(today, 1) : monday);
        }}
      />
      {isChoosing ? (
        <SnoozeDialog
          name={row.clientName}
          onClose={() => setChoosing(false)}
          onChoose={(untilOn) => {
            setChoosing(false);
            putOff(untilOn);
          }}
        />
      ) : null}
    </span>
  );
}

function SnoozeDialog(props: {
  readonly name: string;
  readonly onClose: () => void;
  readonly onChoose: (untilOn: Day) => void;
}): ReactNode {
  const { name, onClose, onChoose } = props;
  const { t, today } = useText();
  const [untilOn, setUntilOn] = useState<Day | null>(addDays(today, 14));
  const isLater = untilOn !== null && untilOn > today;
  return (
    <Dialog
      isOpen
      size="small"
      title={t('today.snooze', { name })}
      closeLabel={t('app.close')}
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onPress={onClose}>
            {t('app.cancel')}
          </Button>
          <Button variant="primary" isDisabled={!isLater} onPress={() => isLater && onChoose(untilOn)}>
            {t('today.putOff')}
          </Button>
        </>
      }
    >
      <DateField
        label={t('today.backOnLabel')}
        value={untilOn}
        onChange={setUntilOn}
        min={addDays(today, 1)}
        error={isLater ? undefined : t('today.backOnLater')}
      />
    </Dialog>
  );
}

/** The Monday after today. */
function nextMonday(today: Day): Day {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  return addDays(today, (8 - weekday) % 7 || 7);
}

/** The row goes away with the focus in it: the one after it, or before, takes it. */
function focusBeside(inside: HTMLElement | null): void {
  const row = inside?.closest('li');
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  const target = beside?.querySelector<HTMLElement>('[data-row]');
  // A closing menu first gives the focus back to its button.
  if (target) setTimeout(() => target.focus(), 60);
}
