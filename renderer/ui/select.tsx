import type { ReactNode } from 'react';
import { Select as AriaSelect, Button, ListBox, Popover, SelectValue } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { FieldFrame, type FieldProps } from './field-frame.tsx';
import { given } from './given.ts';
import { Icon } from './icon.tsx';
import { useLayer } from './layers.tsx';
import { type Option, OptionItem } from './option.tsx';

export interface SelectProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  /** Shown while nothing is chosen. */
  readonly placeholder: string;
  readonly autoFocus?: boolean | undefined;
  readonly className?: string | undefined;
}

/** One choice out of a short list; typing jumps to it. */
export function Select<Id extends string>(props: SelectProps<Id>): ReactNode {
  const { label, error, hint, isLabelHidden, size, options, value, onChange, className, ...rest } = props;
  const layer = useLayer();
  return (
    <AriaSelect
      {...given(rest)}
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(key as Id);
      }}
      isInvalid={error !== undefined}
      className={classNames('field', error !== undefined && 'is-invalid', className)}
    >
      <FieldFrame label={label} error={error} hint={hint} isLabelHidden={isLabelHidden}>
        <Button className={classNames('input select', size === 'small' && 'sm')}>
          <SelectValue>
            {({ defaultChildren, selectedText }) => (value === null ? defaultChildren : selectedText)}
          </SelectValue>
          <Icon name="chevron-down" size={14} />
        </Button>
        <Popover {...layer} className="float fit" offset={4}>
          <ListBox className="options" items={options}>
            {(option) => <OptionItem option={option} />}
          </ListBox>
        </Popover>
      </FieldFrame>
    </AriaSelect>
  );
}
