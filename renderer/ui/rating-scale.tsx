import { type KeyboardEvent, type ReactNode, type Ref, useId, useRef } from 'react';
import type { RatingValue } from '../../shared/domain/rating.ts';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

const values = ['na', 'unknown', 0, 1, 2, 3] as const satisfies readonly RatingValue[];

export type RatingLabels = Readonly<Record<`${RatingValue}`, string>>;

export interface RatingScaleProps {
  /** The signal. */
  readonly label: string;
  /** Null while nobody has said. */
  readonly value: RatingValue | null;
  readonly onChange: (value: RatingValue) => void;
  /** What each choice means, read aloud: `2 chiaro`, `non osservato`. */
  readonly labels: RatingLabels;
  /** Letters of the two choices that are no level; `N` and `U` as the keys. */
  readonly keys?: { readonly na: string; readonly unknown: string } | undefined;
  /** What is missing, in a sentence under the scale. */
  readonly error?: string | undefined;
  /** Id of a sentence that stands elsewhere, e.g. in the drawer. */
  readonly errorId?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Shows the ring though the focus is elsewhere in the row. */
  readonly isFocusedRow?: boolean | undefined;
  readonly ref?: Ref<HTMLDivElement> | undefined;
}

/**
 * N U 0 1 2 3 for one signal (radiogroup). Left and Right move and choose, 0–3, N and U choose;
 * Up, Down, J, K are left to the board.
 */
export function RatingScale(props: RatingScaleProps): ReactNode {
  const {
    label,
    value,
    onChange,
    labels,
    keys = { na: 'N', unknown: 'U' },
    error,
    errorId,
    isDisabled,
    isFocusedRow,
    ref,
  } = props;
  const ownErrorId = useId();
  const radios = useRef<(HTMLElement | null)[]>([]);
  const describedBy = error === undefined ? errorId : ownErrorId;

  function choose(next: RatingValue, withFocus: boolean): void {
    if (isDisabled) return;
    onChange(next);
    if (withFocus) radios.current[values.indexOf(next)]?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const index = radios.current.indexOf(event.target as HTMLElement);
    const next = valueFor(event.key, Math.max(index, 0), keys);
    if (next === null) return;
    event.preventDefault();
    choose(next, true);
  }

  const scale = (
    <div
      ref={ref}
      className={classNames('rt', isFocusedRow && 'is-focus')}
      role="radiogroup"
      aria-label={label}
      aria-disabled={isDisabled}
      aria-invalid={error !== undefined || errorId !== undefined || undefined}
      aria-describedby={describedBy}
      onKeyDown={onKeyDown}
    >
      {values.map((each, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the scale's own
        // biome-ignore lint/a11y/useSemanticElements: six native radios could not carry the keys of the scale
        <div
          key={each}
          ref={(element) => {
            radios.current[index] = element;
          }}
          role="radio"
          aria-checked={value === each}
          aria-label={labels[each]}
          tabIndex={isDisabled ? undefined : value === each || (value === null && index === 0) ? 0 : -1}
          className={value !== each ? undefined : typeof each === 'number' ? `f${each}` : 'nn'}
          onClick={() => choose(each, true)}
        >
          {typeof each === 'number' ? each : keys[each]}
        </div>
      ))}
    </div>
  );
  if (error === undefined) return scale;
  return (
    <span className="rt-wrap">
      {scale}
      <span className="errline" id={ownErrorId}>
        <Icon name="alert" size={14} />
        <span>{error}</span>
      </span>
    </span>
  );
}

function valueFor(
  key: string,
  index: number,
  keys: { readonly na: string; readonly unknown: string },
): RatingValue | null {
  const upper = key.toUpperCase();
  if (upper === 'N' || upper === keys.na) return 'na';
  if (upper === 'U' || upper === keys.unknown) return 'unknown';
  if (key === 'ArrowRight') return values[Math.min(values.length - 1, index + 1)] ?? null;
  if (key === 'ArrowLeft') return values[Math.max(0, index - 1)] ?? null;
  if (key === ' ') return values[index] ?? null;
  return values.find((value) => String(value) === key) ?? null;
}
