import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import { useLayer } from './layers.tsx';

export interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons, the main one last. */
  readonly footer?: ReactNode;
  /** 400, 520 or 880 CSS px at most. */
  readonly size?: 'small' | 'medium' | 'large' | undefined;
  readonly role?: 'dialog' | 'alertdialog' | undefined;
  readonly closeLabel: string;
}

/** A question or a form over the page. Keeps the focus while open and gives it back; Esc and a click outside close it. */
export function Dialog({
  isOpen,
  onClose,
  title,
  children,
  footer,
  size = 'medium',
  role = 'dialog',
  closeLabel,
}: DialogProps): ReactNode {
  const layer = useLayer();
  return (
    <ModalOverlay
      {...layer}
      className="veil"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={role === 'dialog'}
    >
      <Modal className={classNames('dialog-box', size)}>
        <AriaDialog className="dialog" role={role}>
          <header>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton
              icon="close"
              hasTooltip={false}
              label={closeLabel}
              variant="quiet"
              size="small"
              onPress={onClose}
            />
          </header>
          <div className="dialog-body">{children}</div>
          {footer === undefined ? null : <footer className="dialog-footer">{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
