import type { ClientPage } from '../../../shared/contract/clients.ts';
import type { Settings } from '../../../shared/contract/workspace.ts';
import { shownIndex } from '../../../shared/domain/shown-index.ts';
import type { Day } from '../../../shared/domain/time.ts';
import { ChartTable } from '../../charts/chart-table.tsx';
import { StrainTrend } from '../../charts/strain-trend.tsx';
import { useText } from '../../text/text-context.tsx';
import { useElementWidth } from '../../ui/use-element-width.ts';

/** Strain from check to check, drawn and as a table. */
export function TrendSection({ page, settings }: { readonly page: ClientPage; readonly settings: Settings }) {
  const { t, day, percent, locale } = useText();
  const [ref, width] = useElementWidth(268);
  const { trend } = page;
  const rules = settings.strain;
  // Too little was known then for a number: the line is broken there.
  const points = trend.map((point) => ({
    ...point,
    index: point.band === 'too-little-known' ? null : point.index,
  }));
  const known = points.flatMap((point) => (point.index === null ? [] : [shownIndex(point.index, rules)]));
  const tickOf = tickWriter(locale);
  return (
    <section>
      <h2>{t('client.trend')}</h2>
      {points.length === 0 ? (
        <p className="muted">{t('client.trendNone')}</p>
      ) : (
        <>
          <div ref={ref} className="cl-trend">
            <StrainTrend
              width={Math.min(width, 420)}
              points={points.map((point, at) => ({
                day: point.checkedOn,
                index: point.index,
                tick: tickOf(point.checkedOn, points[at - 1]?.checkedOn),
                weightsChanged: point.weightsChanged,
              }))}
              lines={[{ at: rules.watchFrom }, { at: rules.strainedFrom }, { at: rules.criticalFrom }]}
              weightsText={t('client.weightsChanged')}
              summary={
                known.length === 0
                  ? t('client.strainUnknown')
                  : t('client.trendSummary', {
                      first: known[0] ?? 0,
                      last: known.at(-1) ?? 0,
                      count: known.length,
                    })
              }
            />
          </div>
          <details className="cl-table">
            <summary>{t('client.asTable')}</summary>
            <ChartTable
              caption={t('client.trend')}
              columns={[t('client.checkDay'), t('client.indexColumn'), t('client.coverageColumn')]}
              rows={points
                .toReversed()
                .map((point) => [
                  point.weightsChanged
                    ? `${day(point.checkedOn)}, ${t('client.weightsChanged')}`
                    : day(point.checkedOn),
                  point.index === null ? '?' : shownIndex(point.index, rules),
                  percent(point.coverage),
                ])}
            />
          </details>
        </>
      )}
    </section>
  );
}

/** `feb 25`, then only `mag` while the year stays. */
function tickWriter(locale: string): (on: Day, before: Day | undefined) => string {
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  return (on, before) => {
    const name = month.format(new Date(`${on}T00:00:00Z`));
    return before?.slice(0, 4) === on.slice(0, 4) ? name : `${name} ${on.slice(2, 4)}`;
  };
}
