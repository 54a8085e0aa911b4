import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Interpretation, LogContext } from '../../../shared/domain/log-line/interpretation.ts';
import { useText } from '../../text/text-context.tsx';
import { Icon } from '../../ui/icon.tsx';
import { type CompletionOption, completionAt, type LineTemplate } from './completion.ts';
import { MirroredLine } from './mirrored-line.tsx';

export interface LineFieldProps {
  readonly text: string;
  readonly read: Interpretation;
  readonly context: LogContext;
  readonly templates: readonly LineTemplate[];
  readonly label: string;
  readonly placeholder: string;
  readonly describedBy: string;
  readonly isInvalid: boolean;
  readonly autoFocus?: boolean | undefined;
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
  readonly onText: (text: string) => void;
  /** Enter. */
  readonly onLog: () => void;
  /** Ctrl or Cmd and Enter. */
  readonly onOpenForm: () => void;
}

/** The line itself: a real text field over its underlined double, with a list of names or templates under the caret. */
export function LineField(props: LineFieldProps): ReactNode {
  const { text, read, context, templates, fieldRef, onText } = props;
  const { t } = useText();
  const listId = useId();
  const anchorRef = useRef<HTMLSpanElement>(null);
  const [caret, setCaret] = useState(0);
  const [active, setActive] = useState<number | null>(null);
  const [closedAt, setClosedAt] = useState<string | null>(null);
  const [isFocused, setFocused] = useState(false);
  const nextCaret = useRef<number | null>(null);

  const completion = isFocused && closedAt !== text ? completionAt(read, caret, context, templates) : null;
  const options = completion?.options ?? [];
  const current =
    completion === null ? -1 : Math.min(active ?? (completion.isSettled ? -1 : 0), options.length - 1);
  const anchorAt = completion?.span.start ?? null;

  const { autoFocus } = props;
  useEffect(() => {
    const field = fieldRef.current;
    if (!autoFocus || !field) return;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }, [autoFocus, fieldRef]);
  useLayoutEffect(() => {
    const field = fieldRef.current;
    if (nextCaret.current === null || !field) return;
    field.setSelectionRange(nextCaret.current, nextCaret.current);
    setCaret(nextCaret.current);
    nextCaret.current = null;
  });

  const pick = (option: CompletionOption) => {
    if (!completion) return;
    const { start, end } = completion.span;
    const after = text.slice(end);
    // The space after a name is there once.
    const insert = after.startsWith(' ') ? option.insert.trimEnd() : option.insert;
    nextCaret.current = start + insert.length + (after.startsWith(' ') ? 1 : 0);
    setActive(null);
    onText(text.slice(0, start) + insert + after);
    fieldRef.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (completion) {
      const option = options[current];
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        const step = event.key === 'ArrowDown' ? 1 : -1;
        setActive(
          current < 0
            ? step > 0
              ? 0
              : options.length - 1
            : (current + step + options.length) % options.length,
        );
        return;
      }
      if (event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        setClosedAt(text);
        return;
      }
      const picked =
        event.key === 'Tab' && !event.shiftKey
          ? (option ?? options[0])
          : event.key === 'Enter' && !event.ctrlKey && !event.metaKey
            ? option
            : undefined;
      if (picked) {
        event.preventDefault();
        pick(picked);
        return;
      }
    }
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) props.onOpenForm();
    else props.onLog();
  };

  return (
    <div className="log-line">
      <div className="log-line-scroll">
        <MirroredLine read={read} anchorAt={anchorAt} anchorRef={anchorRef} />
        <textarea
          ref={fieldRef}
          className="log-field"
          rows={1}
          value={text}
          placeholder={props.placeholder}
          aria-label={props.label}
          aria-describedby={props.describedBy}
          aria-invalid={props.isInvalid || undefined}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={completion ? listId : undefined}
          aria-activedescendant={current >= 0 ? `${listId}-${current}` : undefined}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => {
            setActive(null);
            setClosedAt(null);
            setCaret(event.target.selectionStart);
            onText(event.target.value);
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          onKeyDown={onKeyDown}
        />
      </div>
      {completion && (
        <CompletionList
          id={listId}
          label={t(completion.type === 'mention' ? 'log.mentions' : 'log.templates')}
          options={options}
          active={current}
          anchorRef={anchorRef}
          onPick={pick}
        />
      )}
      <span className="sr" role="status">
        {completion ? t('log.suggestions', { count: options.length }) : ''}
      </span>
    </div>
  );
}

function CompletionList(props: {
  readonly id: string;
  readonly label: string;
  readonly options: readonly CompletionOption[];
  readonly active: number;
  readonly anchorRef: RefObject<HTMLSpanElement | null>;
  readonly onPick: (option: CompletionOption) => void;
}): ReactNode {
  const { id, label, options, active, anchorRef, onPick } = props;
  const listRef = useRef<HTMLDivElement>(null);
  // Under the `@` that it completes, wherever the line has wrapped to.
  useLayoutEffect(() => {
    const list = listRef.current;
    const anchor = anchorRef.current;
    const box = list?.offsetParent;
    if (!list || !anchor || !box) return;
    const from = box.getBoundingClientRect();
    const at = anchor.getBoundingClientRect();
    list.style.left = `${Math.max(0, Math.min(at.left - from.left - 8, from.width - list.offsetWidth - 8))}px`;
    list.style.top = `${at.bottom - from.top + 6}px`;
  });
  return (
    <div ref={listRef} id={id} role="listbox" aria-label={label} className="log-completions float">
      {options.map((option, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
        <div
          key={option.id}
          id={`${id}-${i}`}
          role="option"
          tabIndex={-1}
          aria-selected={i === active}
          className="option"
          data-focused={i === active || undefined}
          ref={(node) => {
            if (i === active) node?.scrollIntoView({ block: 'nearest' });
          }}
          // Taking the focus from the field would close the list before the click.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(option)}
        >
          <Icon name={option.icon} size={14} />
          <span>{option.label}</span>
          {option.detail === '' ? null : <span className="option-detail">{option.detail}</span>}
        </div>
      ))}
    </div>
  );
}
