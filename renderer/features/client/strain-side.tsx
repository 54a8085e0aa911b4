import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { ClientPage } from '../../../shared/contract/clients.ts';
import type { Settings } from '../../../shared/contract/workspace.ts';
import type { SignalId } from '../../../shared/domain/ids.ts';
import { shownIndex } from '../../../shared/domain/shown-index.ts';
import { GroupBars } from '../../charts/group-bars.tsx';
import { StrainBall } from '../../charts/strain-ball.tsx';
import { StrainBar } from '../../charts/strain-bar.tsx';
import { dayFrom } from '../../text/day-from.ts';
import { useText } from '../../text/text-context.tsx';
import { StrainBadge } from '../../ui/strain-badge.tsx';
import { useElementWidth } from '../../ui/use-element-width.ts';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import { useSignalLabels } from './use-signal-labels.ts';

const fewSignals = 2;

/** The axis of strain: the number with its band, change and coverage; the groups; what weighs most; the knock-outs. */
export function StrainSide({ page, settings }: { readonly page: ClientPage; readonly settings: Settings }) {
  const text = useText();
  const { t, dynamic, signed } = text;
  const { strain } = page;
  const isKnown = strain.band !== 'too-little-known' && strain.index !== null;
  const before = page.trend.at(-2);
  const change =
    page.strainChange !== null && before
      ? t('client.changeSince', {
          change: signed(page.strainChange),
          since: dayFrom('since', before.checkedOn, text),
        })
      : null;
  const band = dynamic(`domain.band.${strain.band}`);
  const said = strain.knockOuts.length > 0 ? t('client.knockedOut', { band }) : band;
  return (
    <section className="cl-axis" aria-labelledby="cl-strain">
      <h2 id="cl-strain">
        {t('domain.strain')}{' '}
        <StrainBadge strain={strain} bandLabel={band} knockOutLabel={t('domain.group.knock-out')} size={18} />
        <small>{isKnown && change !== null ? `${said}, ${change}` : said}</small>
        <em>
          <CoverageWords page={page} settings={settings} />
        </em>
      </h2>
      <Scale page={page} settings={settings} />
      {page.lastCheckOn === null ? (
        <p className="cl-unknown">{t('client.neverChecked')}</p>
      ) : isKnown ? null : (
        <p className="cl-unknown">
          {t('client.tooLittle', { min: `${Math.round(settings.strain.minCoverage * 100)} %` })}
        </p>
      )}
      {page.lastCheckOn === null ? null : (
        <div className="cl-parts">
          <Groups page={page} />
          <Drivers page={page} />
        </div>
      )}
    </section>
  );
}

/** Coverage with the signals that are missing, as a strain never stands without it. */
function CoverageWords({ page, settings }: { readonly page: ClientPage; readonly settings: Settings }) {
  const { t, percent, list } = useText();
  const labelOf = useSignalLabels('short');
  const { coverage, ratedCount, unknownSignalIds } = page.strain;
  const all = ratedCount + unknownSignalIds.length;
  const said =
    all === 0
      ? t('client.coverage', { coverage: percent(coverage) })
      : t('client.coverageOf', { coverage: percent(coverage), rated: ratedCount, all });
  if (page.lastCheckOn === null) return t('client.coverage', { coverage: percent(coverage) });
  if (unknownSignalIds.length === 0) {
    return coverage >= 0.995
      ? said
      : `${said}, ${t('client.staleRatings', { days: settings.strain.freshDays })}`;
  }
  const named = unknownSignalIds.slice(0, fewSignals).map((id) => t('client.quoted', { name: labelOf(id) }));
  const more = unknownSignalIds.length - named.length;
  const names = list(more === 0 ? named : [...named, t('client.more', { count: more })]);
  return (
    <Link to={`/clients/${page.id}/signals?signal=${unknownSignalIds[0] ?? ''}`}>
      {said}, {t('client.missing', { count: unknownSignalIds.length, signals: names })}
    </Link>
  );
}

/** The bar: now, the check before, the bands by name. */
function Scale({ page, settings }: { readonly page: ClientPage; readonly settings: Settings }) {
  const text = useText();
  const { t, dynamic } = text;
  const [ref, width] = useElementWidth(680);
  const { strain, lastCheckOn } = page;
  const rules = settings.strain;
  const band = (id: string) => dynamic(`domain.band.${id}`);
  const from = (id: string, at: number) => t('client.bandFrom', { band: band(id), from: at });
  const known = strain.band === 'too-little-known' ? null : strain.index;
  const before = page.trend.at(-2);
  const previous =
    known !== null && before && before.index !== null && before.band !== 'too-little-known'
      ? {
          index: before.index,
          text: t('client.nowOn', {
            index: shownIndex(before.index, rules),
            at: dayFrom('at', before.checkedOn, text),
          }),
        }
      : undefined;
  const now = known === null ? null : shownIndex(known, rules);
  const summary =
    now === null
      ? t('client.strainUnknown')
      : t('client.strainSummary', { index: now, band: band(strain.band) });
  return (
    <div ref={ref} className="cl-scale">
      <StrainBar
        width={width}
        index={known}
        nowText={
          now === null || lastCheckOn === null
            ? ''
            : t('client.nowOn', { index: now, at: dayFrom('at', lastCheckOn, text) })
        }
        previous={previous}
        bands={[
          {
            band: 'calm',
            from: 0,
            text: t('client.bandUnder', { band: band('calm'), from: rules.watchFrom }),
          },
          { band: 'watch', from: rules.watchFrom, text: from('watch', rules.watchFrom) },
          { band: 'strained', from: rules.strainedFrom, text: from('strained', rules.strainedFrom) },
          { band: 'critical', from: rules.criticalFrom, text: from('critical', rules.criticalFrom) },
        ]}
        summary={
          previous ? t('client.strainSummaryBefore', { now: summary, before: previous.text }) : summary
        }
      />
    </div>
  );
}

function Groups({ page }: { readonly page: ClientPage }) {
  const { t, dynamic, number } = useText();
  const [ref, width] = useElementWidth(288);
  const points = (value: number) => number(value, Number.isInteger(value) ? 0 : 1);
  const groups = page.strain.groups.map(({ group, points: has, maxPoints }) => ({
    id: group,
    label: dynamic(`domain.group.${group}`),
    points: has,
    maxPoints,
    text: maxPoints === 0 ? '–' : t('client.groupPoints', { points: points(has), max: points(maxPoints) }),
  }));
  return (
    <div>
      <h3 className="cl-small">{t('client.perGroup')}</h3>
      <div ref={ref}>
        <GroupBars
          groups={groups}
          width={width}
          summary={groups
            .map((g) =>
              g.maxPoints === 0
                ? `${g.label}: ${t('client.groupUnrated')}`
                : t('client.groupSummary', {
                    group: g.label,
                    points: points(g.points),
                    max: points(g.maxPoints),
                  }),
            )
            .join('; ')}
        />
      </div>
    </div>
  );
}

function Drivers({ page }: { readonly page: ClientPage }) {
  const text = useText();
  const { t, dynamic, number, list } = text;
  const workbench = useWorkbench();
  const labelOf = useSignalLabels();
  const { data: history } = useQuery(
    workbench.signals.history.queryOptions({ input: { clientId: page.id } }),
  );
  const { drivers, knockOuts } = page.strain;
  const sinceOf = (id: SignalId) => history?.find((row) => row.signalId === id)?.sinceOn ?? null;
  const to = (id: SignalId) => `/clients/${page.id}/signals?signal=${id}`;
  return (
    <div>
      <h3 className="cl-small">{t('client.drivers')}</h3>
      {drivers.length === 0 ? <p className="muted cl-drivers-none">{t('client.noDrivers')}</p> : null}
      <ul className="cl-drivers">
        {drivers.map((driver) => {
          const since = sinceOf(driver.signalId) ?? driver.ratedOn;
          return (
            <li key={driver.signalId}>
              <StrainBall
                value={driver.level}
                size={14}
                label={`${driver.level} ${dynamic(`domain.level.${driver.level}`)}`}
              />
              <Link to={to(driver.signalId)}>{labelOf(driver.signalId)}</Link>
              <span className="num muted">
                {t('client.driverPoints', { points: number(driver.points, 1) })}
                {since === null ? null : (
                  <span className="cl-driver-since">, {dayFrom('since', since, text)}</span>
                )}
              </span>
            </li>
          );
        })}
        <li className={knockOuts.length === 0 ? 'cl-knock' : 'cl-knock med'}>
          <StrainBall value={knockOuts.length === 0 ? 'na' : 'knock-out'} size={14} />
          {knockOuts.length === 0 ? (
            <span>{t('client.noKnockOuts')}</span>
          ) : (
            <Link to={to(knockOuts[0]?.signalId ?? ('' as SignalId))}>
              {t('client.knockOuts', { names: list(knockOuts.map(({ signalId }) => labelOf(signalId))) })}
            </Link>
          )}
        </li>
      </ul>
    </div>
  );
}
