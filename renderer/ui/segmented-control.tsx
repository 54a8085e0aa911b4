import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { given } from './given.ts';

export interface Segment<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly count?: number | string | undefined;
  readonly isDisabled?: boolean | undefined;
}

export interface SegmentedControlProps<Id extends string> {
  readonly label: string;
  readonly options: readonly Segment<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

/** One of a few views or filters, all in sight (radiogroup, arrows move). */
export function SegmentedControl<Id extends string>({
  label,
  options,
  value,
  onChange,
}: SegmentedControlProps<Id>): ReactNode {
  return (
    <ToggleButtonGroup
      className="seg"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        for (const key of keys) onChange(key as Id);
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.id} id={option.id} {...given({ isDisabled: option.isDisabled })}>
          {option.label}
          {option.count === undefined ? null : ` ${option.count}`}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
