import type { ReactNode, RefObject } from 'react';
import { Dialog as AriaDialog, Popover as AriaPopover } from 'react-aria-components';
import { useLayer } from './layers.tsx';

export interface PopoverProps {
  /** What it stands beside, and what gets the focus back. */
  readonly triggerRef: RefObject<Element | null>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly label: string;
  readonly children: ReactNode;
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | undefined;
}

/** A small panel beside something that is not a kit button: a chip, a cell. */
export function Popover({
  triggerRef,
  isOpen,
  onClose,
  label,
  children,
  placement = 'bottom start',
}: PopoverProps): ReactNode {
  const layer = useLayer();
  return (
    <AriaPopover
      {...layer}
      className="float"
      triggerRef={triggerRef}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      placement={placement}
      offset={4}
    >
      <AriaDialog className="pop" aria-label={label}>
        {children}
      </AriaDialog>
    </AriaPopover>
  );
}
