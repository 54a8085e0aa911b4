import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { given } from './given.ts';
import { Icon } from './icon.tsx';

export interface CheckboxProps {
  readonly children?: ReactNode;
  /** Its name where no words stand beside it. */
  readonly label?: string | undefined;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isIndeterminate?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly className?: string | undefined;
}

export function Checkbox({ children, label, className, onChange, ...rest }: CheckboxProps): ReactNode {
  return (
    <AriaCheckbox
      {...given({ ...rest, 'aria-label': label })}
      onChange={onChange}
      className={classNames('check-box', children === undefined && 'no-label', className)}
    >
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className="cb" aria-hidden="true">
            {isIndeterminate ? (
              <Icon name="indeterminate" size={13} />
            ) : isSelected ? (
              <Icon name="check" size={13} />
            ) : null}
          </span>
          {children}
        </>
      )}
    </AriaCheckbox>
  );
}
