import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';
import { given } from './given.ts';

export interface SwitchProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean | undefined;
  readonly hint?: string | undefined;
}

/** A setting that takes effect at once; for a choice to be confirmed use Checkbox. */
export function Switch({ children, hint, isSelected, onChange, isDisabled }: SwitchProps): ReactNode {
  return (
    <AriaSwitch className="switch" isSelected={isSelected} onChange={onChange} {...given({ isDisabled })}>
      <span className="track" aria-hidden="true">
        <span className="knob" />
      </span>
      <span>
        {children}
        {hint === undefined ? null : <small>{hint}</small>}
      </span>
    </AriaSwitch>
  );
}
