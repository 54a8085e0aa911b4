import type { ReactNode } from 'react';
import { Button, DropZone, FileTrigger, isFileDropItem, Text } from 'react-aria-components';
import { given } from './given.ts';
import { Icon } from './icon.tsx';

export interface FileDropProps {
  /** What can be dropped here, e.g. `Trascina qui i file`. */
  readonly label: string;
  /** Opens the file picker, e.g. `scegli dal disco`. */
  readonly browseLabel: string;
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
      <FileTrigger
        allowsMultiple={isMultiple}
        {...given({ acceptedFileTypes: accept })}
        onSelect={(list) => {
          if (list !== null && list.length > 0) onFiles([...list]);
        }}
      >
        <Button className="link" {...given({ isDisabled })}>
          {browseLabel}
        </Button>
      </FileTrigger>
      {hint === undefined ? null : <small>{hint}</small>}
    </DropZone>
  );
}
