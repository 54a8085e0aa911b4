import type { ReactNode, Ref } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

export interface ChipProps {
  readonly value: ReactNode;
  /** What it says something of, before the value: `con`, `tipo`, `richiesta`. */
  readonly label?: string | undefined;
  /** `ask`: understood but in doubt, to be confirmed. */
  readonly state?: 'default' | 'focused' | 'ask' | undefined;
  /** After the value of a doubtful chip, e.g. `confermare`. */
  readonly askText?: string | undefined;
  /** Edit or confirm: click, Enter, Space. */
  readonly onPress?: (() => void) | undefined;
  /** Delete, Backspace, or the cross. */
  readonly onRemove?: (() => void) | undefined;
  /** Name of the cross, e.g. `Togli Carlo Rossi`. */
  readonly removeLabel?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/** A thing recognised in a line, or a filter that is on. Tab walks chips; each is edited and removed by key. */
export function Chip({
  value,
  label,
  state = 'default',
  askText,
  onPress,
  onRemove,
  removeLabel,
  ref,
}: ChipProps): ReactNode {
  const matter = (
    <>
      {label === undefined ? null : <small>{label}</small>}
      {/* Spaces for whom the parts are read as one name; the row itself has a gap. */} <span>{value}</span>{' '}
      {state === 'ask' && askText !== undefined ? <em>{askText}</em> : null}
    </>
  );
  const className = classNames('chip', state === 'ask' && 'ask', state === 'focused' && 'on');
  if (onPress === undefined && onRemove === undefined) {
    return (
      <span className={className}>
        <span className="chip-main">{matter}</span>
      </span>
    );
  }
  return (
    <span className={className}>
      <button
        ref={ref}
        type="button"
        className="chip-main"
        onClick={onPress}
        aria-keyshortcuts={onRemove === undefined ? undefined : 'Delete'}
        onKeyDown={(event) => {
          if (onRemove !== undefined && (event.key === 'Delete' || event.key === 'Backspace')) {
            event.preventDefault();
            onRemove();
          }
        }}
      >
        {matter}
      </button>
      {onRemove === undefined ? null : (
        // Out of the Tab order: Delete on the chip does the same.
        <button
          type="button"
          className="chip-x"
          tabIndex={-1}
          aria-label={removeLabel}
          aria-hidden={removeLabel === undefined}
          onClick={onRemove}
        >
          <Icon name="close" size={12} />
        </button>
      )}
    </span>
  );
}
