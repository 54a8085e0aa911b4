import { type ReactNode, useEffect, useState } from 'react';
import { Button } from './button.tsx';

export interface LoadingProps {
  /** Read when the bars appear, e.g. `Caricamento`. */
  readonly label: string;
  /** Sentence shown after two seconds. */
  readonly text: string;
  readonly onCancel?: (() => void) | undefined;
  readonly cancelLabel?: string | undefined;
  /** How many still bars hold the place. */
  readonly bars?: number | undefined;
}

const barsAfterMs = 200;
const wordsAfterMs = 2000;

/** Nothing for 200 ms, then still bars in place, after two seconds a sentence and a way out. */
export function Loading({ label, text, onCancel, cancelLabel, bars = 3 }: LoadingProps): ReactNode {
  const [stage, setStage] = useState<'nothing' | 'bars' | 'words'>('nothing');
  useEffect(() => {
    const timers = [
      setTimeout(() => setStage('bars'), barsAfterMs),
      setTimeout(() => setStage('words'), wordsAfterMs),
    ];
    return () => timers.forEach(clearTimeout);
  }, []);

  return (
    <div className="loading" role="status" aria-busy="true">
      {stage === 'nothing' ? null : (
        <>
          <span className="sr">{label}</span>
          {Array.from({ length: bars }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: bars are all alike
            <div key={index} className="sk" />
          ))}
        </>
      )}
      {stage === 'words' ? (
        <p className="loading-text">
          {text}
          {onCancel === undefined || cancelLabel === undefined ? null : (
            <Button variant="quiet" size="small" onPress={onCancel}>
              {cancelLabel}
            </Button>
          )}
        </p>
      ) : null}
    </div>
  );
}
