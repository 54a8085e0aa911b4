import type { ReactNode } from 'react';
import type { ImportPreview } from '../../../shared/contract/imports.ts';
import { useText } from '../../text/text-context.tsx';
import { partsOf } from './finding.ts';

/** How the rows divide: ready, doubled, to decide, wrong. Filled, hatched, dashed: shapes beside colours. */
export function ProportionBar({ counts }: { readonly counts: ImportPreview['counts'] }): ReactNode {
  const text = useText();
  const parts = [
    { name: 'ready', count: counts.ready + counts.updates },
    { name: 'duplicates', count: counts.duplicates + counts.skipped },
    { name: 'decide', count: counts.toDecide },
    { name: 'errors', count: counts.errors },
  ].filter(({ count }) => count > 0);
  return (
    <div
      className="imp-bar"
      role="img"
      aria-label={`${text.t('import.proportions')}: ${text.list(partsOf(counts, text))}`}
    >
      {parts.map(({ name, count }) => (
        <i key={name} className={`is-${name}`} style={{ flexGrow: count }} />
      ))}
    </div>
  );
}
