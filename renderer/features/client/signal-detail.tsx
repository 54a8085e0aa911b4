import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { ClientPage } from '../../../shared/contract/clients.ts';
import type { TimelineEntry } from '../../../shared/contract/interactions.ts';
import type { Measured } from '../../../shared/contract/measures.ts';
import type { InteractionId } from '../../../shared/domain/ids.ts';
import type { WorkspaceSignal } from '../../../shared/domain/signals/signal.ts';
import { StrainBall } from '../../charts/strain-ball.tsx';
import { factWords } from '../../text/fact-words.ts';
import { levelWords } from '../../text/level-words.ts';
import { useText } from '../../text/text-context.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Loading } from '../../ui/loading.tsx';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import { MeasuredDetail } from './measured-detail.tsx';
import { QuotedText } from './quoted-text.tsx';
import type { SignalHistory } from './signal-history.ts';

/** Evidence that is read at once; the timeline has the rest. */
const evidenceLimit = 100;
const evidenceShown = 12;

/** What stands behind a signal: its meaning, every rating with who and why, the evidence in the log. */
export function SignalDetail(props: {
  readonly page: ClientPage;
  readonly signal: WorkspaceSignal;
  readonly history: SignalHistory | undefined;
  readonly measured?: Measured | undefined;
  readonly onEditEntry: (id: InteractionId) => void;
}) {
  const { page, signal, history, measured, onEditEntry } = props;
  const text = useText();
  const { t, of, day } = text;
  const workbench = useWorkbench();
  const evidence = useQuery(
    workbench.interactions.timeline.queryOptions({
      input: { clientId: page.id, filter: { signalId: signal.id }, limit: evidenceLimit },
    }),
  );
  const entries = evidence.data?.entries ?? [];
  const ratings = history?.ratings ?? [];
  const entriesOf = (rating: SignalHistory['ratings'][number]) =>
    entries.filter(
      (entry) =>
        rating.interactionIds.includes(entry.id) ||
        entry.facts.some((fact) => rating.factIds.includes(fact.id)),
    );
  return (
    <div className="cl-behind">
      <p className="ink2">{of(signal.description)}</p>
      <section>
        <h5>{t('client.ratings')}</h5>
        {ratings.length === 0 ? <p className="muted">{t('client.ratingsNone')}</p> : null}
        <ul className="cl-ratings">
          {ratings.map((rating) => (
            <li key={rating.checkId}>
              <Link to={`/clients/${page.id}/check/${rating.checkId}`}>{day(rating.ratedOn)}</Link>
              <span className="cl-rating-level">
                <StrainBall value={rating.value} size={12} /> {levelWords(rating.value, text)}
              </span>
              <div>
                {rating.note === '' ? null : <QuotedText text={rating.note} />}{' '}
                {rating.rater === '' ? null : (
                  <span className="muted">{t('client.byRater', { rater: rating.rater })}</span>
                )}
                {(rating.dissent ?? []).map((each) => (
                  <p key={each.rater} className="muted">
                    {t(each.reason === '' ? 'client.dissent' : 'client.dissentWith', {
                      name: each.rater,
                      level: levelWords(each.value, text),
                      reason: each.reason,
                    })}
                  </p>
                ))}
                {entriesOf(rating).map((entry) => (
                  <EvidenceLine
                    key={entry.id}
                    entry={entry}
                    page={page}
                    isAttached
                    onEditEntry={onEditEntry}
                  />
                ))}
              </div>
            </li>
          ))}
        </ul>
      </section>
      {measured ? <MeasuredDetail clientId={page.id} measured={measured} /> : null}
      <section>
        <h5>{t('client.evidenceInLog')}</h5>
        {evidence.isPending ? (
          <Loading label={t('app.loading')} text={t('app.loadingLong')} bars={2} />
        ) : null}
        {evidence.isSuccess && entries.length === 0 ? (
          <p className="muted">{t('client.evidenceNone')}</p>
        ) : null}
        {entries.slice(0, evidenceShown).map((entry) => (
          <EvidenceLine key={entry.id} entry={entry} page={page} onEditEntry={onEditEntry} />
        ))}
        {entries.length > evidenceShown ? (
          <Link className="link" to={`/clients/${page.id}/timeline?signal=${signal.id}`}>
            {t('client.evidenceAll')}, {evidence.data?.total}
          </Link>
        ) : null}
      </section>
      {of(signal.remedy) === '' ? null : (
        <section>
          <h5>{t('client.remedy')}</h5>
          <p className="ink2">{of(signal.remedy)}</p>
        </section>
      )}
    </div>
  );
}

/** An entry in one or two lines, with the facts about this client; pressed, it opens. */
function EvidenceLine(props: {
  readonly entry: TimelineEntry;
  readonly page: ClientPage;
  /** Chosen by who rated. */
  readonly isAttached?: boolean;
  readonly onEditEntry: (id: InteractionId) => void;
}) {
  const { entry, page, isAttached, onEditEntry } = props;
  const text = useText();
  const { t, day, dynamic } = text;
  const facts = entry.facts
    .filter((fact) => fact.clientId === page.id)
    .map((fact) => factWords(fact.detail, fact.note, entry.occurredOn, text))
    .map(({ label, value }) => `${label}: ${value}`);
  const words = entry.text.trim() || facts[0] || dynamic(`domain.interactionKind.${entry.kind}`);
  return (
    <button type="button" className="cl-proof" onClick={() => onEditEntry(entry.id)}>
      <Icon
        name={isAttached ? 'evidence' : entry.kind}
        size={14}
        label={isAttached ? t('client.basedOn') : dynamic(`domain.interactionKind.${entry.kind}`)}
      />
      <time dateTime={entry.occurredOn}>{day(entry.occurredOn)}</time>
      <span>
        <span className="cl-proof-text">
          <QuotedText text={words} />
        </span>
        {facts.length === 0 || isAttached ? null : <small className="muted">{facts.join(' · ')}</small>}
      </span>
    </button>
  );
}
