import { whySentence } from '../../../shared/i18n/why-sentence.ts';
import { useText } from '../../text/text-context.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { TraitsReading } from './trait-list.tsx';

const icons = { yes: 'check', no: 'close', unknown: 'info' } as const;

/** The four conditions to keep the business on our terms (S004), each met, not met or not known. */
export function ConditionsSection({ conditions }: { readonly conditions: TraitsReading['conditions'] }) {
  const text = useText();
  const { t, dynamic } = text;
  return (
    <section>
      <h2>{t('reading.conditions')}</h2>
      <ul className="cl-conditions">
        {conditions.map(({ conditionId, met, why }) => {
          const answer = met === null ? 'unknown' : met ? 'yes' : 'no';
          return (
            <li key={conditionId}>
              <Icon name={icons[answer]} size={14} />
              <span>
                {dynamic(`traits.condition.${conditionId}`)}:{' '}
                <b className={met === null ? 'muted' : 'med'}>{dynamic(`traits.met.${answer}`)}</b>
                <small className="muted">{whySentence(why, text)}</small>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
