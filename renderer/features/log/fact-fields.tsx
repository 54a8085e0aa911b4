import type { ReactNode } from 'react';
import {
  blankFact,
  type FactDetail,
  type FactKind,
  factChoices,
  factKinds,
} from '../../../shared/domain/fact.ts';
import type { ClientId } from '../../../shared/domain/ids.ts';
import type { Day } from '../../../shared/domain/time.ts';
import { useText } from '../../text/text-context.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type FactField, factFieldTable, withField } from './fact-field-table.ts';

/** A fact while it is edited. */
export interface FactValue {
  readonly detail: FactDetail;
  readonly note: string;
  readonly clientId: ClientId | null;
}

/** All that can be said of a fact; changing its kind starts it anew and keeps the note. */
export function FactFields(props: {
  readonly fact: FactValue;
  readonly today: Day;
  /** Clients of the entry: with several, the fact says which one it is about. */
  readonly clients: readonly { readonly id: ClientId; readonly name: string }[];
  readonly onChange: (fact: FactValue) => void;
  readonly autoFocus?: boolean | undefined;
}): ReactNode {
  const { fact, today, clients, onChange } = props;
  const { t, dynamic } = useText();
  const { detail } = fact;
  const fields: readonly FactField[] = factFieldTable[detail.kind];
  return (
    <div className="log-fact-fields">
      <Select<FactKind>
        label={t('log.factKind')}
        options={factKinds.map((kind) => ({ id: kind, label: dynamic(`domain.factKind.${kind}`) }))}
        value={detail.kind}
        onChange={(kind) => {
          if (kind !== detail.kind) onChange({ ...fact, detail: blankFact(kind) });
        }}
        placeholder={t('log.choose')}
        size="small"
        autoFocus={props.autoFocus}
      />
      {fields
        .filter((field) => field.when?.(detail) ?? true)
        .map((field) => (
          <OneField
            key={`${detail.kind}-${field.name}`}
            field={field}
            value={(detail as unknown as Readonly<Record<string, unknown>>)[field.name]}
            onChange={(value) => onChange({ ...fact, detail: withField(detail, field.name, value, today) })}
          />
        ))}
      {clients.length > 1 ? (
        <Select
          label={t('log.factClient')}
          options={clients.map(({ id, name }) => ({ id, label: name }))}
          value={fact.clientId ?? clients[0]?.id ?? null}
          onChange={(clientId) => onChange({ ...fact, clientId })}
          placeholder={t('log.firstClient')}
          size="small"
        />
      ) : null}
      <TextField
        className="wide"
        label={t('log.note')}
        value={fact.note}
        onChange={(note) => onChange({ ...fact, note })}
        size="small"
      />
    </div>
  );
}

const notSaid = 'not-said';

function OneField(props: {
  readonly field: FactField;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}): ReactNode {
  const { field, value, onChange } = props;
  const { t, dynamic } = useText();
  const label = dynamic(`log.field.${field.name}`);
  switch (field.as) {
    case 'choice': {
      const list: readonly string[] = factChoices[field.list];
      const options = list.map((id) => ({ id, label: dynamic(`domain.${field.list}.${id}`) }));
      return (
        <Select
          label={label}
          options={field.optional ? [{ id: notSaid, label: t('domain.notSaid') }, ...options] : options}
          value={(value as string | null) ?? notSaid}
          onChange={(id) => onChange(id === notSaid ? null : id)}
          placeholder={t('domain.notSaid')}
          size="small"
        />
      );
    }
    case 'yes-no':
      return (
        <Select
          label={label}
          options={[
            { id: notSaid, label: t('domain.notSaid') },
            { id: 'yes', label: t('domain.yes') },
            { id: 'no', label: t('domain.no') },
          ]}
          value={value === null ? notSaid : value ? 'yes' : 'no'}
          onChange={(id) => onChange(id === notSaid ? null : id === 'yes')}
          placeholder={t('domain.notSaid')}
          size="small"
        />
      );
    case 'flag':
      return (
        <div className="log-flag">
          <Checkbox isSelected={value === true} onChange={onChange}>
            {label}
          </Checkbox>
        </div>
      );
    case 'day':
      return <DateField label={label} value={value as Day | null} onChange={onChange} size="small" />;
    case 'hours':
      return (
        <NumberField
          label={label}
          value={value as number | null}
          onChange={(hours) => onChange(field.optional ? hours : (hours ?? 0))}
          min={0}
          max={10_000}
          format={{ maximumFractionDigits: 2 }}
          unit="h"
          size="small"
        />
      );
    case 'years':
      return (
        <NumberField
          label={label}
          value={value as number | null}
          onChange={onChange}
          min={0}
          max={50}
          size="small"
        />
      );
    case 'text':
      return (
        <TextField
          label={label}
          value={(value as string | null) ?? ''}
          onChange={(text) => onChange(field.optional && text === '' ? null : text)}
          size="small"
        />
      );
  }
}
