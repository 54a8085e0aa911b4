import type { ReactNode } from 'react';

export interface KbdProps {
  readonly children: ReactNode;
  /** Not read, where the key stands in the name of what it presses. */
  readonly isHidden?: boolean | undefined;
}

/** A key, as it is called on the keyboard. */
export function Kbd({ children, isHidden }: KbdProps): ReactNode {
  return <kbd aria-hidden={isHidden}>{children}</kbd>;
}
