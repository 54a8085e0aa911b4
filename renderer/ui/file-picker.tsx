import type { ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components';
import { given } from './given.ts';

/** Lets the button within open the file picker; nothing is told where it is closed without a choice. */
export function FilePicker(props: {
  /** The button. */
  readonly children: ReactNode;
  readonly onFiles: (files: File[]) => void;
  /** Extensions (`.csv`) or types that the picker offers. */
  readonly accept?: readonly string[] | undefined;
  readonly isMultiple?: boolean | undefined;
}): ReactNode {
  const { children, onFiles, accept, isMultiple = true } = props;
  return (
    <FileTrigger
      allowsMultiple={isMultiple}
      {...given({ acceptedFileTypes: accept })}
      onSelect={(list) => {
        if (list !== null && list.length > 0) onFiles([...list]);
      }}
    >
      {children}
    </FileTrigger>
  );
}
