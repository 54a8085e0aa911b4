import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { ComboBox as AriaComboBox, Button, Group, Input, ListBox, Popover } from 'react-aria-components';
import { nameKey } from '../../shared/domain/name-key.ts';
import { classNames } from './class-names.ts';
import { FieldFrame, type FieldProps } from './field-frame.tsx';
import { given } from './given.ts';
import { Icon } from './icon.tsx';
import { useLayer } from './layers.tsx';
import { type Option, OptionItem } from './option.tsx';

export interface CreatableComboBoxProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  /** Null when the text is cleared. */
  readonly onChange: (id: Id | null) => void;
  /** A name that is none of the options, as typed. */
  readonly onCreate: (name: string) => void;
  /** The words that offer to create it, e.g. `Crea il segmento «{name}»`. */
  readonly createLabel: (name: string) => string;
  readonly placeholder?: string | undefined;
  /** Said when there is nothing to choose. */
  readonly emptyText: string;
  readonly className?: string | undefined;
}

const createId = '+create';

/** One choice out of a list, found by typing; a name that is not there yet is offered to be created. */
export function CreatableComboBox<Id extends string>(props: CreatableComboBoxProps<Id>): ReactNode {
  const { label, error, hint, isLabelHidden, size, options, value, onChange, onCreate, createLabel } = props;
  const { placeholder, emptyText, className, isDisabled, isRequired } = props;
  const layer = useLayer();
  const chosen = options.find((option) => option.id === value)?.label ?? '';
  const [text, setText] = useState(chosen);
  const [shownFor, setShownFor] = useState(chosen);
  if (chosen !== shownFor) {
    setShownFor(chosen);
    setText(chosen);
  }
  const typed = text.trim();
  const key = nameKey(text);
  const exact = options.find((option) => nameKey(option.label) === key);
  // The text of the choice narrows nothing: the list opens whole.
  const matching =
    text === chosen ? options : options.filter((option) => nameKey(option.label).includes(key));
  const items: Option[] =
    typed === '' || exact
      ? [...matching]
      : [...matching, { id: createId, label: createLabel(typed), icon: 'add' }];

  const create = () => {
    setText('');
    onCreate(typed);
  };
  const choose = (id: Id | null) => {
    setText(options.find((option) => option.id === id)?.label ?? '');
    if (id !== value) onChange(id);
  };
  // Left while empty, it stays empty: the library would take up the choice that stood there.
  const isLeftEmpty = useRef(false);
  // Enter takes what was typed, without a walk down the list.
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const { target } = event;
    isLeftEmpty.current = event.key === 'Tab' && typed === '';
    if (event.key !== 'Enter' || !(target instanceof HTMLInputElement) || typed === '' || text === chosen)
      return;
    if (target.getAttribute('aria-activedescendant')) return;
    event.preventDefault();
    event.stopPropagation();
    if (exact) choose(exact.id);
    else create();
  };
  return (
    <AriaComboBox
      {...given({ isDisabled, isRequired })}
      items={items}
      value={value as string | null}
      onChange={(id) => {
        if (id === createId) create();
        else if (!isLeftEmpty.current) choose(id as Id | null);
      }}
      inputValue={text}
      onInputChange={(next) => {
        setText(next);
        if (next === '' && value !== null) onChange(null);
      }}
      menuTrigger="input"
      allowsEmptyCollection
      isInvalid={error !== undefined}
      className={classNames('field', error !== undefined && 'is-invalid', className)}
    >
      <FieldFrame label={label} error={error} hint={hint} isLabelHidden={isLabelHidden}>
        <Group
          className={classNames('input-group', size === 'small' && 'sm')}
          onKeyDownCapture={onKeyDownCapture}
        >
          <Input {...given({ placeholder })} />
          <Button className="open">
            <Icon name="chevron-down" size={14} />
          </Button>
        </Group>
        <Popover {...layer} className="float fit" offset={4}>
          <ListBox<Option>
            className="options"
            renderEmptyState={() => <p className="options-empty">{emptyText}</p>}
          >
            {(option) => <OptionItem option={option} />}
          </ListBox>
        </Popover>
      </FieldFrame>
    </AriaComboBox>
  );
}
