import { useQuery } from '@tanstack/react-query';
import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { ShortcutHint } from '../../ui/shortcut-hint.tsx';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import { chipWords } from './chip-words.ts';
import { LineChips } from './line-chips.tsx';
import { LineField } from './line-field.tsx';
import { TemplatesMenu } from './templates-menu.tsx';
import type { Composer } from './use-composer.ts';
import { useLiveReading } from './use-live-reading.ts';
import './log.css';

export interface ComposerBoxProps {
  readonly composer: Composer;
  readonly placeholder: string;
  readonly autoFocus?: boolean | undefined;
  /** Only the line while nothing is written and the focus is elsewhere. */
  readonly isQuietAtRest?: boolean | undefined;
  /** The key that opens the log from anywhere, shown at rest. */
  readonly restShortcut?: string | undefined;
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
  readonly askRef: RefObject<HTMLButtonElement | null>;
  readonly onEscape?: (() => void) | undefined;
  /** Arrow down in the empty line. */
  readonly onDown?: (() => void) | undefined;
}

/** The box of the one-line log: line, chips, what it is evidence of, and the button. */
export function ComposerBox(props: ComposerBoxProps): ReactNode {
  const { composer, fieldRef, askRef, isQuietAtRest, onEscape, onDown } = props;
  const { t, list } = useText();
  const workbench = useWorkbench();
  const { data: templates = [] } = useQuery(workbench.interactions.listTemplates.queryOptions());
  const [isFocused, setFocused] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const hintId = useId();
  const isWritten = composer.text.trim() !== '';
  const live = useLiveReading(composer);
  const isOpen = !isQuietAtRest || isFocused || isWritten;
  const notices = composer.read.unresolved.filter(
    (u) => u.reason === 'impossible-date' || u.reason === 'unknown-fact',
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc leaves the box from wherever in it
    <div
      className="log-box"
      ref={box}
      data-open={isOpen || undefined}
      onFocus={() => setFocused(true)}
      onBlur={(event: FocusEvent) => {
        // A popover of a chip stands elsewhere in the page, and is still part of the box.
        const isInside =
          box.current?.contains(event.relatedTarget) ||
          (event.relatedTarget instanceof Element && event.relatedTarget.closest('.float') !== null);
        setFocused(isInside);
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'ArrowDown' && event.target === fieldRef.current && !isWritten) onDown?.();
        if (
          event.key !== 'Escape' ||
          event.defaultPrevented ||
          !onEscape ||
          !box.current?.contains(event.target as Node)
        )
          return;
        event.preventDefault();
        onEscape();
      }}
    >
      <div className="log-head">
        <LineField
          text={composer.text}
          read={composer.read}
          context={composer.knowledge.contextAt(composer.read.nowMs)}
          templates={templates}
          label={t('log.line')}
          placeholder={props.placeholder}
          describedBy={hintId}
          isInvalid={composer.problem !== null}
          autoFocus={props.autoFocus}
          fieldRef={fieldRef}
          onText={composer.setText}
          onLog={composer.log}
          onOpenForm={composer.openForm}
        />
        {isOpen || props.restShortcut === undefined ? null : <Kbd>{props.restShortcut}</Kbd>}
      </div>
      <p className="sr" id={hintId}>
        {t('log.lineHint')}
      </p>
      {isWritten ? <LineChips composer={composer} fieldRef={fieldRef} askRef={askRef} /> : null}
      {notices.map((u) => (
        <p key={u.span.start} className="log-notice">
          {t(u.reason === 'impossible-date' ? 'log.impossibleDate' : 'log.unknownFact', { text: u.text })}
        </p>
      ))}
      {composer.problem === null ? null : (
        <div className="log-problem">
          <ErrorNotice>{composer.problem}</ErrorNotice>
        </div>
      )}
      {isOpen ? (
        <div className="log-foot">
          <div className="log-hints">
            {isWritten ? (
              <ShortcutHint keys={['Tab']}>{t('log.hintTab')}</ShortcutHint>
            ) : (
              <ShortcutHint keys={['/']}>{t('log.templates').toLowerCase()}</ShortcutHint>
            )}
            <ShortcutHint keys={['Esc']}>{t('log.hintEscape')}</ShortcutHint>
            {isWritten && composer.signals.length > 0 ? (
              <span className="log-evidence">
                {t('log.evidenceFor', { signals: list(composer.signals) })}
              </span>
            ) : null}
            {isWritten && live.length > 0 ? (
              <span className="log-may" title={list(live)}>
                {t('reader.mayShowLive', { signals: list(live) })}
              </span>
            ) : null}
          </div>
          <TemplatesMenu
            templates={templates}
            line={composer.text}
            onPick={(line) => {
              composer.setText(line);
              fieldRef.current?.focus();
            }}
          />
          <Button size="small" variant="quiet" onPress={composer.openForm}>
            {t('log.openForm')}
          </Button>
          <Button
            size="small"
            variant="primary"
            shortcut={t('log.enter')}
            onPress={composer.log}
            isPending={composer.isPending}
          >
            {t('log.logIt')}
          </Button>
        </div>
      ) : null}
      <Understood composer={composer} isWritten={isWritten} />
    </div>
  );
}

const announceAfterMs = 900;

/** What was read, said politely once the typing pauses. */
function Understood({
  composer,
  isWritten,
}: {
  readonly composer: Composer;
  readonly isWritten: boolean;
}): ReactNode {
  const text = useText();
  const { t } = text;
  const [said, setSaid] = useState('');
  const things = composer.read.chips.map((chip) => {
    const { label, value } = chipWords(chip, composer.knowledge.today, text);
    const thing = `${label} ${value}`;
    return chip.confidence === 'ask' ? t('log.understoodAsk', { thing }) : thing;
  });
  const sentence = isWritten ? t('log.understood', { things: things.join('; ') }) : '';
  useEffect(() => {
    const timer = setTimeout(() => setSaid(sentence), announceAfterMs);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <p className="sr" role="status" aria-live="polite">
      {said}
    </p>
  );
}
