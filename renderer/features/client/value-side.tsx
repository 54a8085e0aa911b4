import type { ClientPage } from '../../../shared/contract/clients.ts';
import type { Settings } from '../../../shared/contract/workspace.ts';
import type { Day } from '../../../shared/domain/time.ts';
import { GroupBars } from '../../charts/group-bars.tsx';
import { useText } from '../../text/text-context.tsx';
import { useElementWidth } from '../../ui/use-element-width.ts';
import { SatisfactionButton } from './satisfaction-button.tsx';

/** The axis of value, with what the log tells of it: hours given, requests that wait, our own promises. No revenue is known here. */
export function ValueSide({
  page,
  settings,
  today,
}: {
  readonly page: ClientPage;
  readonly settings: Settings;
  readonly today: Day;
}) {
  const text = useText();
  const { t, number, locale } = text;
  const [ref, width] = useElementWidth(372);
  const { kept, late, broken } = page.promises12m;
  const closed = kept + late + broken;
  const hours = page.unpaidHours12m;
  const price =
    settings.listHourlyRateCents === null || hours === 0
      ? null
      : new Intl.NumberFormat(locale, {
          style: 'currency',
          currency: settings.currency,
          maximumFractionDigits: 0,
          useGrouping: 'always',
        }).format((hours * settings.listHourlyRateCents) / 100);
  const overdue = page.openRequests.filter(({ dueOn }) => dueOn !== null && dueOn < today).length;
  const lateOurs = page.openPromises.filter(({ dueOn }) => dueOn !== null && dueOn < today).length;
  return (
    <section className="cl-axis" aria-labelledby="cl-value">
      <h2 id="cl-value">
        {t('domain.value')} <small>{t('client.giveAndTake')}</small>
      </h2>
      <table className="cl-value">
        <tbody>
          <tr>
            <th scope="row">{t('client.unpaidHours')}</th>
            <td className="num med">
              {t('client.hours', { hours: number(hours, Number.isInteger(hours) ? 0 : 1) })}
            </td>
            <td className="num muted">
              {price === null ? null : t('client.atListPrice', { amount: price })}
            </td>
          </tr>
          <tr>
            <th scope="row">{t('client.openRequests')}</th>
            <td className="num med">{page.openRequests.length}</td>
            <td className="num muted">{overdue === 0 ? null : t('client.overdue', { count: overdue })}</td>
          </tr>
          <tr>
            <th scope="row">{t('client.openPromises')}</th>
            <td className="num med">{page.openPromises.length}</td>
            <td className="num muted">{lateOurs === 0 ? null : t('client.overdue', { count: lateOurs })}</td>
          </tr>
          <tr>
            <th scope="row">{t('client.closedPromises')}</th>
            <td className="num med">{closed}</td>
            <td />
          </tr>
          <tr>
            <th scope="row">{t('client.satisfaction')}</th>
            <td className="num med">
              {page.satisfaction === null
                ? t('client.satisfactionNever')
                : t('client.outOfTen', { value: page.satisfaction.value })}
            </td>
            <td className="num muted">
              <SatisfactionButton page={page} />
            </td>
          </tr>
        </tbody>
      </table>
      <div ref={ref} className="cl-bars">
        {closed === 0 ? null : (
          <GroupBars
            width={width}
            groups={[
              {
                id: 'kept',
                label: t('client.promisesKept'),
                points: kept,
                maxPoints: closed,
                text: String(kept),
              },
              {
                id: 'late',
                label: t('client.promisesLate'),
                points: late,
                maxPoints: closed,
                text: String(late),
              },
              {
                id: 'broken',
                label: t('client.promisesBroken'),
                points: broken,
                maxPoints: closed,
                text: String(broken),
              },
            ]}
            summary={t('client.promisesSummary', { kept, late, broken })}
          />
        )}
      </div>
      <p className="cl-note">{t('client.noEconomics')}</p>
    </section>
  );
}
