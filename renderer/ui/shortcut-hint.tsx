import type { ReactNode } from 'react';
import { Kbd } from './kbd.tsx';

export interface ShortcutHintProps {
  readonly keys: readonly string[];
  /** What they do. */
  readonly children: ReactNode;
}

/** Keys and what they do, for the line at the foot of a screen. */
export function ShortcutHint({ keys, children }: ShortcutHintProps): ReactNode {
  return (
    <span className="hint">
      {keys.map((key) => (
        <Kbd key={key}>{key}</Kbd>
      ))}
      <span>{children}</span>
    </span>
  );
}
