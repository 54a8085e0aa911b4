import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';

export interface MarginalProps {
  readonly heading: ReactNode;
  /** Under the heading, smaller. */
  readonly detail?: ReactNode;
  readonly children: ReactNode;
  /** 2 where the page has no section heads above it. */
  readonly level?: 2 | 3 | undefined;
  /** The narrower margin of Check. */
  readonly isTight?: boolean | undefined;
}

/** A section: its heading in the margin, the matter beside it. */
export function Marginal({ heading, detail, children, level = 2, isTight }: MarginalProps): ReactNode {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={classNames('marg', isTight && 'is-tight')} aria-labelledby={id}>
      <Heading id={id}>
        {heading}
        {detail === undefined || detail === null ? null : <small>{detail}</small>}
      </Heading>
      <div>{children}</div>
    </section>
  );
}
