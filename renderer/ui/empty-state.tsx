import type { ReactNode } from 'react';

export interface EmptyStateProps {
  readonly title?: string | undefined;
  /** What will appear here and how. */
  readonly children: ReactNode;
  /** One action. */
  readonly action?: ReactNode;
}

export function EmptyState({ title, children, action }: EmptyStateProps): ReactNode {
  return (
    <div className="empty">
      {title === undefined ? null : <h2>{title}</h2>}
      <p>{children}</p>
      {action}
    </div>
  );
}
