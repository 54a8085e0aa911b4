import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export interface ErrorNoticeProps {
  /** What, where, what to do. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly id?: string | undefined;
  /** Not announced, e.g. when it was already there. */
  readonly isQuiet?: boolean | undefined;
}

/** What went wrong, beside its cause. */
export function ErrorNotice({ children, action, id, isQuiet }: ErrorNoticeProps): ReactNode {
  return (
    <div className="errline error-notice" id={id} role={isQuiet ? undefined : 'alert'}>
      <Icon name="alert" size={14} />
      <span>{children}</span>
      {action}
    </div>
  );
}
