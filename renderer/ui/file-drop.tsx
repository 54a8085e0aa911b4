import type { ReactNode } from 'react';
import { Button, DropZone, isFileDropItem, Text } from 'react-aria-components';
import { FilePicker } from './file-picker.tsx';
import { given } from './given.ts';
import { Icon } from './icon.tsx';

export interface FileDropProps {
  /** What can be dropped here, e.g. `Trascina qui i file`. */
  readonly label: string;
  /** Opens the file picker, e.g. `scegli dal disco`; left out where a {@link FilePicker} stands beside. */
  readonly browseLabel?: string | undefined;
  readonly onFiles: (files: File[]) => void;
  /** Extensions (`.csv`) or types; the picker offers these. What is dropped is not filtered: the caller says why it refuses. */
  readonly accept?: readonly string[] | undefined;
  readonly isMultiple?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly hint?: string | undefined;
}

/** A place for files: dropped, pasted, or chosen. */
export function FileDrop({
  label,
  browseLabel,
  onFiles,
  accept,
  isMultiple = true,
  isDisabled,
  hint,
}: FileDropProps): ReactNode {
  return (
    <DropZone
      className="drop"
      aria-label={label}
      {...given({ isDisabled })}
      getDropOperation={() => 'copy'}
      onDrop={async (event) => {
        const files = await Promise.all(event.items.filter(isFileDropItem).map((item) => item.getFile()));
        if (files.length > 0) onFiles(isMultiple ? files : files.slice(0, 1));
      }}
    >
      <Icon name="import" />
      <Text slot="label">{label}</Text>
      {browseLabel === undefined ? null : (
        <FilePicker accept={accept} isMultiple={isMultiple} onFiles={onFiles}>
          <Button className="link" {...given({ isDisabled })}>
            {browseLabel}
          </Button>
        </FilePicker>
      )}
      {hint === undefined ? null : <small>{hint}</small>}
    </DropZone>
  );
}
