import type { FocusEvent } from 'react';
import type { ClientPage } from '../../../shared/contract/clients.ts';
import type { Day } from '../../../shared/domain/time.ts';
import { DateField } from '../../ui/date-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type FieldChange, useDraft, useFieldSave } from './use-field-save.ts';

type FieldOf<T> = {
  [K in keyof FieldChange]-?: FieldChange[K] extends T | undefined ? K : never;
}[keyof FieldChange];

/** One line of the profile, saved when it is left or at Enter; Esc takes back what was written. */
export function LineField(props: {
  readonly page: ClientPage;
  readonly field: Extract<FieldOf<string>, 'name' | 'tier' | 'services'>;
  readonly label: string;
  readonly className?: string;
}) {
  const { page, field, label, className } = props;
  const { save, error, clearError } = useFieldSave(page.id, label);
  const [text, setText, isChanged] = useDraft(page[field]);
  const commit = () => {
    if (isChanged) save({ [field]: text.trim() });
  };
  return (
    <TextField
      label={label}
      value={text}
      onChange={setText}
      onBlur={commit}
      onSubmit={commit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isChanged) return;
        setText(page[field]);
        clearError();
      }}
      error={isChanged ? error : undefined}
      className={className}
      autoComplete="off"
    />
  );
}

/** A longer text of the profile, saved when it is left. */
export function LongField(props: {
  readonly page: ClientPage;
  readonly field: 'agreement' | 'contactProcess' | 'agreedGoals' | 'note';
  readonly label: string;
}) {
  const { page, field, label } = props;
  const { save, error } = useFieldSave(page.id, label);
  const [text, setText, isChanged] = useDraft(page[field]);
  return (
    <TextArea
      label={label}
      value={text}
      onChange={setText}
      rows={Math.min(8, Math.max(2, text.split('\n').length, Math.ceil(text.length / 90)))}
      onBlur={() => {
        if (isChanged) save({ [field]: text.trim() });
      }}
      error={isChanged ? error : undefined}
    />
  );
}

/** A day of the profile, saved when the whole field is left: half a date is none. */
export function DayField(props: {
  readonly page: ClientPage;
  readonly field: 'sinceOn' | 'endedOn';
  readonly label: string;
}) {
  const { page, field, label } = props;
  const { save, error } = useFieldSave(page.id, label);
  const [day, setDay, isChanged] = useDraft<Day | null>(page[field]);
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget) && isChanged) save({ [field]: day });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the focus leaving its parts, which the field does not tell
    <div onBlur={onBlur}>
      <DateField label={label} value={day} onChange={setDay} error={isChanged ? error : undefined} />
    </div>
  );
}
