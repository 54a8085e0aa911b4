import { Link } from 'react-router';
import { ballOf } from '../../charts/ball-of.ts';
import { StrainBall } from '../../charts/strain-ball.tsx';
import { useText } from '../../text/text-context.tsx';
import { type PortfolioRow, reviewQueue } from './portfolio-order.ts';

/** Who to look at first, each with the reason. */
export function ReviewQueue({ rows }: { readonly rows: readonly PortfolioRow[] }) {
  const { t, dynamic, percent, signed } = useText();
  const queue = reviewQueue(rows, 8);
  const reason = (row: PortfolioRow) => {
    if (row.strain.knockOuts.length > 0) return t('portfolio.queueKnockOut');
    if (row.strain.band === 'too-little-known')
      return t('portfolio.queueStale', { coverage: percent(row.strain.coverage) });
    return row.strainChange === null
      ? dynamic(`domain.band.${row.strain.band}`)
      : t('portfolio.queueChange', {
          band: dynamic(`domain.band.${row.strain.band}`).toLowerCase(),
          change: signed(row.strainChange),
        });
  };
  return (
    <section>
      <h2>{t('portfolio.queue')}</h2>
      {queue.length === 0 ? (
        <p className="muted">{t('portfolio.queueEmpty')}</p>
      ) : (
        <ul>
          {queue.map((row) => (
            <li key={row.id}>
              <StrainBall
                value={ballOf(row.strain)}
                size={14}
                label={dynamic(`domain.band.${row.strain.band}`)}
              />
              <Link to={`/clients/${row.id}`} className="med">
                {row.name}
              </Link>
              <span className="ink2 pf-reason">{reason(row)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
