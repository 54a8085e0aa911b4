import { type ReactNode, useState } from 'react';
import { useText } from '../../text/text-context.tsx';
import { Chip } from '../../ui/chip.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';

/** Several names out of a list: each chosen one is a chip, and the field below adds another. */
export function NamesPicker<Id extends string>(props: {
  readonly label: string;
  readonly addLabel: string;
  readonly options: readonly {
    readonly id: Id;
    readonly label: string;
    readonly detail?: string | undefined;
  }[];
  readonly chosen: readonly Id[];
  /** Names of chosen ones that may not be among the options. */
  readonly known: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (chosen: readonly Id[]) => void;
  /** Names that are not in the list yet and will be created. */
  readonly fresh?: readonly string[];
  readonly onFresh?: (names: readonly string[]) => void;
}): ReactNode {
  const { label, addLabel, options, chosen, known, onChange, fresh = [], onFresh } = props;
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const rest = options.filter((option) => !chosen.includes(option.id));
  return (
    <fieldset className="log-people" aria-label={label}>
      <ComboBox
        // The list of what is left is taken when the field is made.
        key={chosen.join()}
        label={label}
        placeholder={addLabel}
        options={rest}
        value={null}
        inputValue={typed}
        onInputChange={setTyped}
        onChange={(id) => {
          if (id === null) return;
          setTyped('');
          onChange([...chosen, id]);
        }}
        emptyText={t('log.nobodyFound')}
      />
      {chosen.length + fresh.length === 0 ? null : (
        <div className="chips">
          {chosen.map((id) => {
            const name =
              options.find((option) => option.id === id)?.label ??
              known.find((one) => one.id === id)?.name ??
              '';
            return (
              <Chip
                key={id}
                value={name}
                onRemove={() => onChange(chosen.filter((other) => other !== id))}
                removeLabel={t('log.remove', { what: name })}
              />
            );
          })}
          {fresh.map((name) => (
            <Chip
              key={`new ${name}`}
              label={t('log.newClient')}
              value={name}
              onRemove={() => onFresh?.(fresh.filter((other) => other !== name))}
              removeLabel={t('log.remove', { what: name })}
            />
          ))}
        </div>
      )}
    </fieldset>
  );
}
