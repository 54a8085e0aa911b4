import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface PageHeaderProps {
  readonly title: ReactNode;
  /** The finding, in a sentence: it comes before any chart. */
  readonly lede?: ReactNode;
  /** Short facts on one line, kept apart by hairlines. */
  readonly meta?: readonly { readonly id: string; readonly text: ReactNode }[] | undefined;
  readonly actions?: ReactNode;
  readonly size?: 'page' | 'sub' | undefined;
}

/** How a page opens. */
export function PageHeader({ title, lede, meta, actions, size }: PageHeaderProps): ReactNode {
  return (
    <header className={classNames('head', size === 'sub' && 'is-sub')}>
      <div>
        <h1>{title}</h1>
        {lede === undefined || lede === null ? null : <p className="lede">{lede}</p>}
        {meta === undefined || meta.length === 0 ? null : (
          <ul className="meta">
            {meta.map((item) => (
              <li key={item.id}>{item.text}</li>
            ))}
          </ul>
        )}
      </div>
      {actions === undefined || actions === null ? null : <div className="acts">{actions}</div>}
    </header>
  );
}
