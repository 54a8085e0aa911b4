import type { Day } from '../../../shared/domain/time.ts';
import { ChartTable } from '../../charts/chart-table.tsx';
import { MonthBars } from '../../charts/month-bars.tsx';
import { useText } from '../../text/text-context.tsx';
import { useElementWidth } from '../../ui/use-element-width.ts';
import type { DriftAnswer } from './drift-answer.ts';

type Series = DriftAnswer['series'][number];

/** Months drawn; the table has as many. */
const shownMonths = 30;
const widest = 420;

/** The months of what is watched, each subject drawn and as a table. */
export function DriftCharts(props: {
  readonly series: readonly Series[];
  /** The change is told from this day on. */
  readonly since?: Day | undefined;
  /** Above each chart; without it what stands above already names the subject. */
  readonly isNamed?: boolean | undefined;
}) {
  const { series, since, isNamed } = props;
  const [ref, width] = useElementWidth(widest);
  return (
    <div ref={ref} className="cl-months">
      {series.map((each) => (
        <OneSeries
          key={each.what}
          series={each}
          since={since}
          isNamed={isNamed ?? false}
          width={Math.min(width, widest)}
        />
      ))}
    </div>
  );
}

function OneSeries(props: {
  readonly series: Series;
  readonly since: Day | undefined;
  readonly isNamed: boolean;
  readonly width: number;
}) {
  const { series, since, isNamed, width } = props;
  const { t, dynamic, day, number } = useText();
  const months = series.months.slice(-shownMonths);
  const name = dynamic(`drift.what.${series.what}`);
  const isHours = series.what === 'unpaid';
  // Where every mark speaks against the relationship, there is nothing that it is a part of.
  const isPart = !isHours && series.months.some((month) => month.of > month.against);
  const figure = (month: Series['months'][number]) => (isHours ? month.hours : month.against);
  const total = months.reduce((sum, month) => sum + figure(month), 0);
  const shown = (value: number) => number(value, Number.isInteger(value) ? 0 : 1);
  const monthName = (month: string) => day(`${month}-01` as Day, 'month');
  const first = months[0]?.month ?? '';
  const last = months.at(-1)?.month ?? '';
  return (
    <figure className="cl-drift-month">
      {isNamed ? <figcaption>{name}</figcaption> : null}
      <MonthBars
        width={width}
        bars={months.map((month, at) => ({
          month: month.month,
          value: figure(month),
          of: isPart ? month.of : undefined,
          tick: at === 0 || month.month.endsWith('-01') ? tickOf(month.month, at, months.length) : undefined,
        }))}
        since={since?.slice(0, 7)}
        summary={t(isHours ? 'reading.hoursSummary' : 'reading.monthsSummary', {
          what: name,
          total: shown(total),
          from: monthName(first),
          to: monthName(last),
        })}
      />
      <details className="cl-table">
        <summary>{t('client.asTable')}</summary>
        <ChartTable
          caption={name}
          columns={[
            t('reading.month'),
            t(isHours ? 'reading.hours' : 'reading.against'),
            ...(isPart ? [t('reading.of')] : []),
          ]}
          rows={months
            .toReversed()
            .map((month) => [
              monthName(month.month),
              shown(figure(month)),
              ...(isPart ? [shown(month.of)] : []),
            ])}
        />
      </details>
    </figure>
  );
}

/** The year, at its January and at the first month, unless a January follows too close. */
function tickOf(month: string, at: number, count: number): string | undefined {
  const monthNumber = Number(month.slice(5));
  const isCrowded = at === 0 && monthNumber > 9 && count > 12;
  return isCrowded ? undefined : month.slice(0, 4);
}
