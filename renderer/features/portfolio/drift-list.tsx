import { Link } from 'react-router';
import { whySentence } from '../../../shared/i18n/why-sentence.ts';
import { useText } from '../../text/text-context.tsx';
import { useMeasuredPortfolio } from '../../workbench/use-measured-portfolio.ts';
import type { PortfolioRow } from './portfolio-order.ts';

/** Clients that changed against their own past, with what changed. Nothing where none did. */
export function DriftList({ rows }: { readonly rows: readonly PortfolioRow[] }) {
  const text = useText();
  const measured = useMeasuredPortfolio();
  const drifting = rows.flatMap((row) => {
    const drifts = measured.get(row.id)?.drifts ?? [];
    const last = drifts.at(-1);
    return last ? [{ row, last }] : [];
  });
  if (drifting.length === 0) return null;
  return (
    <section>
      <h2>
        {text.t('portfolio.drifting')} <small className="muted">{text.t('portfolio.driftingDetail')}</small>
      </h2>
      <ul>
        {drifting.map(({ row, last }) => (
          <li key={row.id} className="pf-drift">
            <Link to={`/clients/${row.id}/reading`} className="med">
              {row.name}
            </Link>
            <span className="ink2">{whySentence(last.why, text)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
