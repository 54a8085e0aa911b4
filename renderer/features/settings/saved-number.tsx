import { type ReactNode, useRef, useState } from 'react';
import { useText } from '../../text/text-context.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { useChange } from '../../workbench/use-change.ts';

export interface SavedNumberProps {
  readonly label: string;
  /** As it stands in the workspace. */
  readonly value: number | null;
  readonly save: (next: number | null) => Promise<unknown>;
  /** Said once it is saved. */
  readonly said: (next: number | null) => string;
  /** Why a number cannot be saved; undefined when it can. */
  readonly check?: ((next: number | null) => string | undefined) | undefined;
  readonly hint?: string | undefined;
  readonly unit?: string | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly step?: number | undefined;
  readonly format?: Intl.NumberFormatOptions | undefined;
  readonly isLabelHidden?: boolean | undefined;
  readonly size?: 'normal' | 'small' | undefined;
}

/** A number that is saved when the field is left or Enter is pressed, so that arrow keys do not save at every step. */
export function SavedNumber(props: SavedNumberProps): ReactNode {
  const { value, save, said, check, ...field } = props;
  const { refusal } = useText();
  const [draft, setDraft] = useState({ number: value, of: value });
  const [error, setError] = useState<string>();
  const latest = useRef(value);
  if (draft.of !== value) setDraft({ number: value, of: value });
  const change = useChange(save, {
    said: (_, next) => said(next),
    onRefused: (why) => setError(refusal(why)),
  });

  const leave = () => {
    if (change.isPending) return;
    const next = latest.current;
    if (next === value) {
      setError(undefined);
      return;
    }
    const problem = check?.(next);
    setError(problem);
    if (problem === undefined) change.mutate(next);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leaving the field inside, and Enter in it
    <div
      onFocus={() => {
        latest.current = draft.number;
      }}
      // The field hands over its number before the focus has left it.
      onBlur={leave}
      // The field keeps Enter to itself, and hands over its number while it handles the key.
      onKeyDownCapture={(event) => {
        if (event.key === 'Enter') setTimeout(leave);
      }}
    >
      <NumberField
        {...field}
        value={draft.number}
        onChange={(number) => {
          latest.current = number;
          setDraft({ number, of: value });
          setError(undefined);
        }}
        error={error}
      />
    </div>
  );
}
