import { useEffect, useRef } from 'react';
import type { ComparedSignal } from '../../../shared/contract/raters.ts';
import type { PanelId } from '../../../shared/domain/ids.ts';
import type { RatingValue } from '../../../shared/domain/rating.ts';
import { levelWords } from '../../text/level-words.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { LevelCell } from '../../ui/level-cell.tsx';
import { Tag } from '../../ui/tag.tsx';
import { JointFields } from './joint-fields.tsx';
import type { JointDraft } from './joint-store.ts';
import { useJointStore } from './joint-store.ts';

/** One signal as everybody sees it: values and reasons side by side; a joint value once the difference was read. */
export function ComparedRow(props: {
  readonly panelId: PanelId;
  readonly row: ComparedSignal;
  /** The median; null until the disagreement was read, and in a closed panel. */
  readonly proposal: RatingValue | null;
  readonly draft: JointDraft | undefined;
  readonly isOpen: boolean;
  readonly isMissingReason: boolean;
}) {
  const { panelId, row, proposal, draft, isOpen, isMissingReason } = props;
  const text = useText();
  const { t, of } = text;
  const markShown = useJointStore((s) => s.markShown);
  const article = useRef<HTMLElement>(null);
  const isWaiting = useRef(false);
  const { signal, values, joint } = row;
  const label = of(signal.label);
  // The button goes when it is pressed: the focus goes on to the value that takes its place.
  useEffect(() => {
    if (!isWaiting.current || proposal === null) return;
    isWaiting.current = false;
    article.current?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus();
  });
  return (
    <article
      ref={article}
      className={row.disagrees ? 'rat-row is-apart' : 'rat-row'}
      data-joint={signal.id}
      aria-label={label}
    >
      <header>
        <h3>{label}</h3>
        {row.disagrees ? <Tag tone="alert">{distanceWords(row, t)}</Tag> : null}
        {row.alone === null ? null : (
          <span className="muted">{t('raters.aloneIs', { name: row.alone })}</span>
        )}
      </header>
      <ul className="rat-values">
        {values.map((said) => (
          <li key={said.rater}>
            <LevelCell value={said.value} />
            <div>
              <b>{t('raters.valueOf', { name: said.rater, level: levelWords(said.value, text) })}</b>
              {said.first === null ? null : (
                <p className="rat-changed">{t('raters.changed', { level: levelWords(said.first, text) })}</p>
              )}
              <Reasons said={said} isAsked={row.disagrees} />
            </div>
          </li>
        ))}
      </ul>
      {joint !== null ? (
        <div className="rat-joint">
          <p>
            <LevelCell value={joint.value} />{' '}
            <b>
              {t('raters.joint')}: {levelWords(joint.value, text)}
            </b>
          </p>
          {joint.note === '' ? null : <p className="ink2 rat-note">{joint.note}</p>}
          {joint.dissent.map((each) => (
            <p key={each.rater} className="muted">
              {t(each.reason === '' ? 'raters.dissent' : 'raters.dissentWith', {
                name: each.rater,
                level: levelWords(each.value, text),
                reason: each.reason,
              })}
            </p>
          ))}
        </div>
      ) : !isOpen ? null : proposal === null ? (
        <Button
          size="small"
          aria-label={t('raters.shownNamed', { signal: label })}
          onPress={() => {
            isWaiting.current = true;
            markShown(panelId, signal.id, row.readAs);
          }}
        >
          {t('raters.shown')}
        </Button>
      ) : (
        <JointFields
          panelId={panelId}
          row={row}
          proposal={proposal}
          draft={draft}
          isMissingReason={isMissingReason}
        />
      )}
    </article>
  );
}

/** The words of one person: their note, the entries they point to. */
function Reasons({
  said,
  isAsked,
}: {
  readonly said: ComparedSignal['values'][number];
  readonly isAsked: boolean;
}) {
  const { t, day } = useText();
  if (said.note === '' && said.evidence.length === 0)
    return isAsked && said.value !== 'unknown' ? <p className="muted">{t('raters.noReason')}</p> : null;
  return (
    <>
      {said.note === '' ? null : <p className="ink2 rat-note">{said.note}</p>}
      {said.evidence.map((entry) => (
        <p key={`${entry.on} ${entry.words}`} className="rat-evidence">
          <time dateTime={entry.on}>{day(entry.on)}</time> {entry.words}
        </p>
      ))}
    </>
  );
}

function distanceWords({ spread, values }: ComparedSignal, t: ReturnType<typeof useText>['t']): string {
  return values.some((v) => v.value === 'na') || spread === null
    ? t('raters.againstNa')
    : t('raters.spread', { count: spread });
}
