import { useId } from 'react';
import type { ClientPage } from '../../../shared/contract/clients.ts';
import type { Measured } from '../../../shared/contract/measures.ts';
import type { InteractionId } from '../../../shared/domain/ids.ts';
import type { WorkspaceSignal } from '../../../shared/domain/signals/signal.ts';
import { StrainBall } from '../../charts/strain-ball.tsx';
import { dayFrom } from '../../text/day-from.ts';
import { levelWords } from '../../text/level-words.ts';
import { useText } from '../../text/text-context.tsx';
import { Icon } from '../../ui/icon.tsx';
import { MeasuredLevel } from './measured-level.tsx';
import { SignalDetail } from './signal-detail.tsx';
import type { SignalHistory } from './signal-history.ts';

/** A signal in a line: level now, since when, the ratings check by check, the evidence. Pressed, it shows what stands behind. */
export function SignalRow(props: {
  readonly page: ClientPage;
  readonly signal: WorkspaceSignal;
  readonly history: SignalHistory | undefined;
  /** Undefined: not measured, or not read yet. */
  readonly measured: Measured | undefined;
  /** The checks whose ratings are drawn, oldest first. */
  readonly drawn: ClientPage['trend'];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onEditEntry: (id: InteractionId) => void;
}) {
  const { page, signal, history, measured, drawn, isOpen, onToggle, onEditEntry } = props;
  const text = useText();
  const { t, of } = text;
  const detailId = useId();
  const value = history?.current?.value ?? 'unknown';
  const evidence = history?.evidenceCount ?? 0;
  const isRaised = signal.class === 'knock-out' && typeof value === 'number' && value > 0;
  return (
    <li className={isOpen ? 'cl-sig is-open' : 'cl-sig'}>
      <h4>
        <button
          type="button"
          className="cl-sig-row"
          data-signal={signal.id}
          aria-expanded={isOpen}
          aria-controls={isOpen ? detailId : undefined}
          onClick={onToggle}
        >
          <StrainBall value={isRaised ? 'knock-out' : value} size={14} />
          <span className="cl-sig-name">{of(signal.label)}</span>
          <span className={typeof value === 'number' && value > 0 ? 'cl-sig-level' : 'cl-sig-level muted'}>
            {history?.current ? levelWords(value, text) : t('client.neverRated')}
          </span>
          <MeasuredLevel measured={measured} rated={history?.current?.value ?? null} />
          <span className="cl-sig-since muted">
            {history?.sinceOn && value !== 0 && value !== 'na'
              ? dayFrom('since', history.sinceOn, text)
              : null}
          </span>
          <SignalDots history={history} drawn={drawn} />
          <span className="cl-sig-count muted">
            {evidence === 0 ? null : t('client.evidence', { count: evidence })}
          </span>
          <Icon name={isOpen ? 'chevron-up' : 'chevron-down'} size={14} />
        </button>
      </h4>
      {isOpen ? (
        <div id={detailId}>
          <SignalDetail
            page={page}
            signal={signal}
            history={history}
            measured={measured}
            onEditEntry={onEditEntry}
          />
        </div>
      ) : null}
    </li>
  );
}

/** One ball a check, oldest first; a dot where the check left it out. */
function SignalDots({
  history,
  drawn,
}: {
  readonly history: SignalHistory | undefined;
  readonly drawn: ClientPage['trend'];
}) {
  const text = useText();
  const { t, day } = text;
  if (drawn.length === 0) return <span />;
  const ratings = drawn.map((check) => ({
    check,
    value: history?.ratings.find((rating) => rating.checkId === check.checkId)?.value ?? null,
  }));
  const words = ratings
    .filter((rating) => rating.value !== null)
    .map(({ check, value }) => `${day(check.checkedOn)} ${levelWords(value ?? 'unknown', text)}`)
    .join(', ');
  return (
    <span
      className="cl-dots"
      role="img"
      aria-label={words === '' ? t('client.neverRated') : t('client.history', { values: words })}
      title={words}
    >
      {ratings.map(({ check, value }) =>
        value === null ? (
          <i key={check.checkId} />
        ) : (
          <StrainBall key={check.checkId} value={value} size={11} />
        ),
      )}
    </span>
  );
}
