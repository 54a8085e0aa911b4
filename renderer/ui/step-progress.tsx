import type { ReactNode } from 'react';

const classes = { done: 'd', current: 'c', todo: '' } as const;

export interface StepProgressProps {
  readonly steps: readonly (keyof typeof classes)[];
  /** In words, e.g. `14 segnali su 20`. */
  readonly label: string;
}

/** A bar cut in as many pieces as there are steps. */
export function StepProgress({ steps, label }: StepProgressProps): ReactNode {
  return (
    <div className="pg" role="img" aria-label={label}>
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
        <i key={index} className={classes[step]} />
      ))}
    </div>
  );
}
