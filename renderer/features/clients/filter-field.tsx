import type { RefObject } from 'react';
import { useText } from '../../text/text-context.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useClientsStore } from './clients-store.ts';

/** Narrows the table as one types. Arrow down goes into the table, Esc empties the field. */
export function FilterField({
  inputRef,
  onDown,
}: {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onDown: () => void;
}) {
  const { t } = useText();
  const text = useClientsStore((s) => s.view.text);
  const change = useClientsStore((s) => s.change);
  return (
    <div className="cls-filter">
      <TextField
        label={t('clients.filterText')}
        isLabelHidden
        placeholder={t('clients.filterText')}
        type="search"
        icon="search"
        size="small"
        value={text}
        onChange={(next) => change({ text: next })}
        inputRef={inputRef}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            onDown();
          } else if (event.key === 'Escape' && text !== '') {
            event.preventDefault();
            change({ text: '' });
          }
        }}
      />
      {text === '' ? <Kbd isHidden>/</Kbd> : null}
    </div>
  );
}
