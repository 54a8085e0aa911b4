import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useText } from '../../text/text-context.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useChange } from '../../workbench/use-change.ts';

export interface SavedTextProps {
  readonly label: string;
  /** As it stands in the workspace. */
  readonly value: string;
  readonly save: (next: string) => Promise<unknown>;
  /** Said once it is saved. */
  readonly said: (next: string) => string;
  /** Why a text cannot be saved; undefined when it can. */
  readonly check?: ((next: string) => string | undefined) | undefined;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly isLabelHidden?: boolean | undefined;
  readonly size?: 'normal' | 'small' | undefined;
}

/** A text that is saved when the field is left or Enter is pressed; Esc takes up the saved one again. */
export function SavedText(props: SavedTextProps): ReactNode {
  const { label, value, save, said, check, hint, placeholder, isLabelHidden, size } = props;
  const { refusal } = useText();
  const [draft, setDraft] = useState({ text: value, of: value });
  const [error, setError] = useState<string>();
  // Changed elsewhere (saved, undone): what stands there is shown.
  if (draft.of !== value) setDraft({ text: value, of: value });
  const change = useChange(save, {
    said: (_, next) => said(next),
    onRefused: (why) => setError(refusal(why)),
  });

  const leave = () => {
    if (change.isPending) return;
    const next = draft.text.trim();
    if (next === value) {
      setDraft({ text: value, of: value });
      setError(undefined);
      return;
    }
    const problem = check?.(next);
    setError(problem);
    if (problem === undefined) change.mutate(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || draft.text === value) return;
    event.stopPropagation();
    setDraft({ text: value, of: value });
    setError(undefined);
  };
  return (
    <TextField
      label={label}
      value={draft.text}
      onChange={(text) => {
        setDraft({ text, of: value });
        setError(undefined);
      }}
      onBlur={leave}
      onSubmit={leave}
      onKeyDown={onKeyDown}
      error={error}
      hint={hint}
      placeholder={placeholder}
      isLabelHidden={isLabelHidden}
      size={size}
    />
  );
}
