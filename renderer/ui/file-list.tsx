import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';

/** A file of a list. */
export interface ListedFile {
  readonly key: string;
  readonly name: string;
  /** Beside the name: its size, where it is from. */
  readonly detail: string;
  /** Opens it; left out where there is nothing to open yet. */
  readonly open?: { readonly label: string; readonly onPress: () => void } | undefined;
  readonly remove: {
    readonly label: string;
    /** `close` where it only leaves the list. */
    readonly icon: 'trash' | 'close';
    readonly onPress: () => void;
  };
}

/** Files, a line each; nothing at all without any. */
export function FileList({ files }: { readonly files: readonly ListedFile[] }): ReactNode {
  if (files.length === 0) return null;
  return (
    <ul className="files">
      {files.map(({ key, name, detail, open, remove }) => (
        <li key={key}>
          <Icon name="file" size={14} />
          {open === undefined ? (
            <span>{name}</span>
          ) : (
            <Button variant="quiet" size="small" onPress={open.onPress} aria-label={open.label}>
              {name}
            </Button>
          )}
          <span className="muted nowrap">{detail}</span>
          <IconButton
            icon={remove.icon}
            size="small"
            variant="quiet"
            label={remove.label}
            onPress={remove.onPress}
          />
        </li>
      ))}
    </ul>
  );
}
