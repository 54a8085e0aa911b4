import type { ReactNode } from 'react';
import { ListBoxItem, Text } from 'react-aria-components';
import { given } from './given.ts';
import { Icon, type IconName } from './icon.tsx';

/** One thing to choose. */
export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** A word or two beside the label, e.g. the role of a contact. */
  readonly detail?: string | undefined;
  readonly icon?: IconName | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** A line of the list that Select and ComboBox open. */
export function OptionItem({ option }: { readonly option: Option }): ReactNode {
  return (
    <ListBoxItem
      id={option.id}
      textValue={option.label}
      className="option"
      {...given({ isDisabled: option.isDisabled })}
    >
      {({ isSelected }) => (
        <>
          <span className="option-check">{isSelected ? <Icon name="check" size={14} /> : null}</span>
          {option.icon === undefined ? null : <Icon name={option.icon} size={14} className="option-icon" />}
          <Text slot="label">{option.label}</Text>
          {option.detail === undefined ? null : (
            <Text slot="description" className="option-detail">
              {option.detail}
            </Text>
          )}
        </>
      )}
    </ListBoxItem>
  );
}
