import type { ComparedSignal } from '../../../shared/contract/raters.ts';
import type { PanelId } from '../../../shared/domain/ids.ts';
import { dissentFrom } from '../../../shared/domain/raters/dissent-from.ts';
import type { RatingValue } from '../../../shared/domain/rating.ts';
import { levelWords, ratingLabels } from '../../text/level-words.ts';
import { useText } from '../../text/text-context.tsx';
import { RatingScale } from '../../ui/rating-scale.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { JointDraft } from './joint-store.ts';
import { useJointStore } from './joint-store.ts';

/** The value agreed on, the median as a proposal; a reason, and those of whoever still sees it otherwise. */
export function JointFields(props: {
  readonly panelId: PanelId;
  readonly row: ComparedSignal;
  readonly proposal: RatingValue;
  readonly draft: JointDraft | undefined;
  readonly isMissingReason: boolean;
}) {
  const { panelId, row, proposal, draft, isMissingReason } = props;
  const text = useText();
  const { t, of, list } = text;
  const change = useJointStore((s) => s.change);
  const { signal } = row;
  const value = draft?.value ?? proposal;
  const dissent = dissentFrom(value, row.values);
  const silent = row.disagrees ? dissent.filter((each) => each.reason === '') : [];
  const needsNote = isMissingReason && (draft?.note ?? '').trim() === '';
  return (
    <div className="rat-joint">
      <div className="rat-scale">
        <span className="med">{t('raters.joint')}</span>
        <RatingScale
          label={t('raters.jointValue', { signal: of(signal.label) })}
          value={value}
          labels={ratingLabels(text)}
          onChange={(next) => change(panelId, signal.id, { value: next })}
        />
        <span className="muted">{t('raters.proposal', { level: levelWords(proposal, text) })}</span>
      </div>
      {row.disagrees || isMissingReason ? (
        <TextArea
          label={t('raters.note')}
          hint={t('raters.noteHint')}
          rows={2}
          value={draft?.note ?? ''}
          onChange={(note) => change(panelId, signal.id, { note })}
          error={needsNote ? t('raters.needsReason') : undefined}
        />
      ) : null}
      {silent.map(({ rater }) => (
        <TextField
          key={rater}
          label={t('raters.dissentReason', { name: rater })}
          value={draft?.reasons?.[rater] ?? ''}
          onChange={(reason) =>
            change(panelId, signal.id, { reasons: { ...draft?.reasons, [rater]: reason } })
          }
        />
      ))}
      {dissent.length === 0 ? null : (
        <p className="muted">{t('raters.dissentKept', { names: list(dissent.map((each) => each.rater)) })}</p>
      )}
    </div>
  );
}
