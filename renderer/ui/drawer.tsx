import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import { useMediaQuery } from './use-media-query.ts';

export interface DrawerProps {
  readonly isOpen: boolean;
  /** Without it the drawer has no cross and Esc does nothing. */
  readonly onClose?: (() => void) | undefined;
  readonly title: string;
  /** Before the title: a strain ball, an icon. */
  readonly titleIcon?: ReactNode;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  readonly closeLabel: string;
  /** Lies over the page, with the focus inside, under 1180 CSS px. */
  readonly isModalOnNarrow?: boolean | undefined;
  readonly className?: string | undefined;
}

/** What belongs to the thing chosen on the page: beside it where there is room, over it where there is not. */
export function Drawer(props: DrawerProps): ReactNode {
  const isNarrow = useMediaQuery('(max-width: 1179px)');
  if (isNarrow && props.isModalOnNarrow !== false) return <DrawerOver {...props} />;
  return props.isOpen ? <DrawerBeside {...props} /> : null;
}

function DrawerOver({
  isOpen,
  onClose,
  title,
  titleIcon,
  children,
  footer,
  closeLabel,
  className,
}: DrawerProps): ReactNode {
  return (
    <ModalOverlay
      className="drawer-veil"
      isOpen={isOpen}
      isDismissable={onClose !== undefined}
      onOpenChange={(open) => {
        if (!open) onClose?.();
      }}
    >
      <Modal className="drawer-slide">
        <AriaDialog className={classNames('drawer', className)}>
          <header>
            <Heading slot="title" level={2}>
              {titleIcon}
              {title}
            </Heading>
            {onClose === undefined ? null : (
              <IconButton
                icon="close"
                hasTooltip={false}
                label={closeLabel}
                variant="quiet"
                size="small"
                onPress={onClose}
              />
            )}
          </header>
          <div className="drawer-body">{children}</div>
          {footer === undefined ? null : <footer className="drawer-footer">{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function DrawerBeside({
  onClose,
  title,
  titleIcon,
  children,
  footer,
  closeLabel,
  className,
}: DrawerProps): ReactNode {
  const titleId = useId();
  const drawerRef = useRef<HTMLElement>(null);
  const openerRef = useRef<Element | null>(null);

  useEffect(() => {
    openerRef.current = document.activeElement;
    const drawer = drawerRef.current;
    return () => {
      // Only when the focus was inside: a drawer that closes behind the user's back must not steal it.
      const held = drawer?.contains(document.activeElement) || document.activeElement === document.body;
      if (held && openerRef.current instanceof HTMLElement && openerRef.current.isConnected)
        openerRef.current.focus();
    };
  }, []);

  return (
    <aside
      ref={drawerRef}
      className={classNames('drawer', className)}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || onClose === undefined) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header>
        <h2 id={titleId}>
          {titleIcon}
          {title}
        </h2>
        {onClose === undefined ? null : (
          <IconButton
            icon="close"
            hasTooltip={false}
            label={closeLabel}
            variant="quiet"
            size="small"
            onPress={onClose}
          />
        )}
      </header>
      <div className="drawer-body">{children}</div>
      {footer === undefined ? null : <footer className="drawer-footer">{footer}</footer>}
    </aside>
  );
}
