import { type ReactNode, useEffect, useRef } from 'react';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { useText } from '../../text/text-context.tsx';
import { useLayer } from '../../ui/layers.tsx';
import { ComposerBox } from './composer-box.tsx';
import { useComposer } from './use-composer.ts';

export interface ComposerProps {
  readonly isOpen: boolean;
  /** The client that a line naming nobody is about. */
  readonly clientId: ClientId | null;
  /** Fills the line; null takes up what was left there. */
  readonly text: string | null;
  readonly onClose: () => void;
}

/** The one-line log over whatever screen: opened, written, logged, gone; the focus goes back where it was. */
export function Composer({ isOpen, clientId, text, onClose }: ComposerProps): ReactNode {
  const { t } = useText();
  const layer = useLayer();
  return (
    <ModalOverlay
      {...layer}
      className="veil log-veil"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
    >
      <Modal className="log-modal">
        <AriaDialog className="log-dialog" aria-label={t('log.title')}>
          <OverlayBox key={clientId} clientId={clientId} text={text} onClose={onClose} />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function OverlayBox({ clientId, text, onClose }: Omit<ComposerProps, 'isOpen'>): ReactNode {
  const { t } = useText();
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const askRef = useRef<HTMLButtonElement>(null);
  const composer = useComposer({
    from: 'overlay',
    clientId,
    onLogged: onClose,
    onAsk: () => requestAnimationFrame(() => askRef.current?.focus()),
  });
  const setText = useRef(composer.setText);
  useEffect(() => {
    if (text !== null) setText.current(text);
  }, [text]);
  return (
    <ComposerBox
      composer={composer}
      placeholder={t(clientId === null ? 'log.placeholder' : 'log.placeholderHere')}
      fieldRef={fieldRef}
      askRef={askRef}
      autoFocus
    />
  );
}
