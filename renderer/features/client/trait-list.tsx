import type { measuresContract } from '../../../shared/contract/measures.ts';
import type { OperationOutput } from '../../../shared/contract/operation-types.ts';
import type { ClientId, InteractionId } from '../../../shared/domain/ids.ts';
import { frameworkSteps } from '../../../shared/domain/signals/framework-steps.ts';
import { remedies } from '../../../shared/domain/signals/remedies.ts';
import { traits as traitTexts } from '../../../shared/domain/signals/traits.ts';
import { whySentence } from '../../../shared/i18n/why-sentence.ts';
import { StrainBall } from '../../charts/strain-ball.tsx';
import { levelWords } from '../../text/level-words.ts';
import { useText } from '../../text/text-context.tsx';
import { LevelCell } from '../../ui/level-cell.tsx';
import { FactsBehind } from './facts-behind.tsx';
import { useSignalLabels } from './use-signal-labels.ts';

export type TraitsReading = OperationOutput<typeof measuresContract.traits>;
type Trait = TraitsReading['traits'][number];
type Sign = Trait['signs'][number];

/** The five traits: how strongly each shows, by which signs, what is missing, and what to try first. */
export function TraitList(props: {
  readonly clientId: ClientId;
  readonly traits: readonly Trait[];
  readonly onEditEntry: (id: InteractionId) => void;
}) {
  return (
    <ul className="cl-traits">
      {props.traits.map((trait) => (
        <li key={trait.traitId}>
          <OneTrait clientId={props.clientId} trait={trait} onEditEntry={props.onEditEntry} />
        </li>
      ))}
    </ul>
  );
}

function OneTrait(props: {
  readonly clientId: ClientId;
  readonly trait: Trait;
  readonly onEditEntry: (id: InteractionId) => void;
}) {
  const { clientId, trait, onEditEntry } = props;
  const text = useText();
  const { t, of, dynamic, list } = text;
  const { label, description, advice } = traitTexts[trait.traitId];
  const shows = trait.signs.filter((sign) => sign.level > 0);
  const doesNot = trait.signs.filter((sign) => sign.level === 0);
  const factIds = [...new Set(shows.flatMap((sign) => sign.factIds))];
  const labelOf = useSignalLabels();
  const words = (sign: Sign) =>
    sign.signalId === null
      ? whySentence(sign.why, text).replace(/\.$/, '')
      : t('reading.quoted', { what: labelOf(sign.signalId) });
  return (
    <>
      <h4>
        <StrainBall value={trait.level ?? 'unknown'} size={14} /> {of(label)}{' '}
        <span className={trait.level === null || trait.level === 0 ? 'muted' : 'med'}>
          {dynamic(`traits.level.${trait.level ?? 'unknown'}`)}
        </span>
      </h4>
      <p className="ink2">{of(description)}</p>
      {shows.length === 0 ? null : (
        <ul className="cl-signs">
          {shows.map((sign) => (
            <li key={sign.signalId ?? sign.why[0]?.key}>
              <LevelCell value={sign.level} label={levelWords(sign.level, text)} />
              <span>
                {sign.signalId === null ? null : <b className="med">{labelOf(sign.signalId)}. </b>}
                {whySentence(sign.why, text)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {doesNot.length === 0 ? null : (
        <p className="muted cl-small-line">{t('reading.notShown', { signs: list(doesNot.map(words)) })}</p>
      )}
      {trait.missing.length === 0 ? null : (
        <p className="muted cl-small-line">{whySentence(trait.missing, text)}</p>
      )}
      {trait.level !== null && trait.level > 0 ? (
        <div className="cl-try">
          <h5>{t('reading.tryFirst')}</h5>
          <ul>
            {trait.steps.map((id) => (
              <li key={id}>
                <b className="med">{of(frameworkSteps[id].label)}.</b> {of(frameworkSteps[id].description)}
              </li>
            ))}
            {trait.remedies.map((id) => (
              <li key={id}>
                <b className="med">{of(remedies[id].label)}.</b> {of(remedies[id].description)}
              </li>
            ))}
            {trait.steps.length + trait.remedies.length === 0 ? <li>{of(advice)}</li> : null}
          </ul>
        </div>
      ) : null}
      <FactsBehind clientId={clientId} factIds={factIds} onEditEntry={onEditEntry} />
    </>
  );
}
