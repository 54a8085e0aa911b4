import { type ComponentType, type ReactNode, useRef } from 'react';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { useText } from '../../text/text-context.tsx';
import { ComposerBox } from './composer-box.tsx';
import { useComposer } from './use-composer.ts';

export interface InlineComposerProps {
  /** The client of the page; null: any, as on the first run. */
  readonly clientId: ClientId | null;
  readonly isFirstRun?: boolean | undefined;
  /** The key that opens the log from anywhere, shown while the box is at rest. */
  readonly shortcut?: string | undefined;
  /** What the entry just logged here may show, under the line; absent: at the foot of the window. */
  readonly Proposals?: ComponentType<{ readonly from: 'inline'; readonly onLeave: () => void }> | undefined;
}

/** The one-line log as part of a page. At rest it is a line; Esc leaves it and keeps the draft. */
export function InlineComposer({
  clientId,
  isFirstRun,
  shortcut,
  Proposals,
}: InlineComposerProps): ReactNode {
  const { t } = useText();
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const askRef = useRef<HTMLButtonElement>(null);
  const below = useRef<HTMLDivElement>(null);
  const composer = useComposer({
    clientId,
    from: Proposals === undefined ? 'overlay' : 'inline',
    onLogged: () => fieldRef.current?.focus(),
    onAsk: () => requestAnimationFrame(() => askRef.current?.focus()),
  });
  return (
    <>
      <ComposerBox
        composer={composer}
        placeholder={t(
          isFirstRun ? 'log.placeholderFirst' : clientId === null ? 'log.placeholder' : 'log.placeholderHere',
        )}
        fieldRef={fieldRef}
        askRef={askRef}
        isQuietAtRest
        restShortcut={shortcut}
        onEscape={() => {
          if (document.activeElement === fieldRef.current) fieldRef.current?.blur();
          else fieldRef.current?.focus();
        }}
        onDown={() => below.current?.querySelector('button')?.focus()}
      />
      {Proposals === undefined ? null : (
        <div ref={below}>
          <Proposals from="inline" onLeave={() => fieldRef.current?.focus()} />
        </div>
      )}
    </>
  );
}
