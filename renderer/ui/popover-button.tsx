import type { ReactNode } from 'react';
import { Dialog as AriaDialog, DialogTrigger, Popover } from 'react-aria-components';
import { Button, type ButtonVariant, type ControlSize } from './button.tsx';
import { given } from './given.ts';
import type { IconName } from './icon.tsx';
import { useLayer } from './layers.tsx';

export interface PopoverButtonProps {
  readonly label: string;
  readonly icon?: IconName | undefined;
  readonly variant?: ButtonVariant | undefined;
  readonly size?: ControlSize | undefined;
  /** Name of the panel; the button's own without it. */
  readonly title?: string | undefined;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** A button that opens a small panel beside itself: filters, a few fields. */
export function PopoverButton(props: PopoverButtonProps): ReactNode {
  const { label, icon, variant, size, title, children, placement = 'bottom start', isDisabled } = props;
  const layer = useLayer();
  return (
    <DialogTrigger>
      <Button {...given({ icon, variant, size, isDisabled })}>{label}</Button>
      <Popover {...layer} className="float" offset={4} placement={placement}>
        <AriaDialog className="pop" aria-label={title ?? label}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </AriaDialog>
      </Popover>
    </DialogTrigger>
  );
}
