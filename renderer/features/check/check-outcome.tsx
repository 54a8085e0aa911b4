import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { CheckPage } from '../../../shared/contract/checks.ts';
import { shownIndex } from '../../../shared/domain/shown-index.ts';
import { levelWords } from '../../text/level-words.ts';
import { useText } from '../../text/text-context.tsx';
import { LevelCell } from '../../ui/level-cell.tsx';
import { StrainBadge } from '../../ui/strain-badge.tsx';
import type { WorkbenchClient } from '../../workbench/workbench.ts';

/** How a check ended. */
export type Outcome = Awaited<ReturnType<WorkbenchClient['checks']['finish']>>;

/** The end of a sitting: the strain now, and each signal that moved. */
export function CheckOutcome({
  page,
  outcome,
  topBar,
}: {
  readonly page: CheckPage;
  readonly outcome: Outcome;
  readonly topBar: (actions: ReactNode, clientName: string) => ReactNode;
}) {
  const text = useText();
  const { t, of, dynamic, percent, signed } = text;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { strain, previousIndex, changed } = outcome;
  const band = dynamic(`domain.band.${strain.band}`);
  const isKnown = strain.index !== null && strain.band !== 'too-little-known';
  const base = `/clients/${page.check.clientId}`;
  return (
    <>
      {topBar(
        <Link className="btn" to={`${base}/signals`}>
          {t('check.toSignals')}
        </Link>,
        page.clientName,
      )}
      <div className="page chk-outcome">
        <h1 ref={heading} tabIndex={-1}>
          {t('check.finishedTitle')}
        </h1>
        <p className="lede">
          {isKnown
            ? t('check.finishedStrain', {
                index: shownIndex(strain.index ?? 0),
                band: band.toLowerCase(),
                coverage: percent(strain.coverage),
              })
            : t('check.finishedUnknown', { coverage: percent(strain.coverage) })}{' '}
          {previousIndex === null
            ? t('check.firstCheck')
            : t('check.finishedFrom', { index: shownIndex(previousIndex) })}
        </p>
        <p>
          <StrainBadge
            strain={strain}
            bandLabel={band}
            showBand
            knockOutLabel={t('domain.group.knock-out')}
          />
          {previousIndex !== null &&
            strain.index !== null &&
            shownIndex(strain.index) !== shownIndex(previousIndex) && (
              <b className="num"> {signed(strain.index - previousIndex)}</b>
            )}
        </p>
        {outcome.weightsChanged && <p className="muted">{t('check.finishedWeights')}</p>}
        {changed.length === 0 ? (
          previousIndex !== null && <p className="ink2">{t('check.nothingChanged')}</p>
        ) : (
          <ul className="chk-changes">
            {changed.map((change) => {
              const signal = page.rows.find((row) => row.signal.id === change.signalId)?.signal;
              return (
                <li key={change.signalId}>
                  <LevelCell value={change.to} label={levelWords(change.to, text)} />
                  <b>{signal ? of(signal.label) : change.signalId}</b>
                  <span className="ink2">
                    {t('check.changedFrom', {
                      from: levelWords(change.from, text),
                      to: levelWords(change.to, text),
                    })}
                  </span>
                </li>
              );
            })}
          </ul>
        )}
        <p className="cluster">
          <Link className="btn primary" to={`${base}/signals`}>
            {t('check.toSignals')}
          </Link>
          <Link className="btn" to={`${base}/briefs`}>
            {t('check.toBrief')}
          </Link>
        </p>
      </div>
    </>
  );
}
