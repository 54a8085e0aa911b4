import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientId, FactId, InteractionId } from '../../../shared/domain/ids.ts';
import { factWords } from '../../text/fact-words.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Loading } from '../../ui/loading.tsx';
import { useWorkbench } from '../../workbench/workbench-context.tsx';

/** The facts that something was read from: asked for when they are wanted; each opens its entry. */
export function FactsBehind(props: {
  readonly clientId: ClientId;
  readonly factIds: readonly FactId[];
  readonly onEditEntry: (id: InteractionId) => void;
}) {
  const { clientId, factIds } = props;
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  if (factIds.length === 0) return null;
  return (
    <div className="cl-read-facts">
      <Button
        size="small"
        variant="quiet"
        icon={isOpen ? 'chevron-up' : 'evidence'}
        onPress={() => setOpen(!isOpen)}
      >
        {isOpen ? t('reading.hideEvidence') : t('reading.evidence', { count: factIds.length })}
      </Button>
      {isOpen ? <Facts clientId={clientId} factIds={factIds} onEditEntry={props.onEditEntry} /> : null}
    </div>
  );
}

function Facts(props: {
  readonly clientId: ClientId;
  readonly factIds: readonly FactId[];
  readonly onEditEntry: (id: InteractionId) => void;
}) {
  const { clientId, factIds, onEditEntry } = props;
  const text = useText();
  const { t, day } = text;
  const workbench = useWorkbench();
  const { data } = useQuery(
    workbench.measures.evidence.queryOptions({ input: { clientId, factIds: [...factIds] } }),
  );
  if (!data) return <Loading label={t('app.loading')} text={t('app.loadingLong')} bars={2} />;
  return (
    <ul>
      {data.map((fact) => {
        const { label, value } = factWords(fact.detail, fact.note, text.today, text);
        return (
          <li key={fact.id}>
            <button type="button" className="cl-proof" onClick={() => onEditEntry(fact.interactionId)}>
              <Icon name="evidence" size={14} />
              <time dateTime={fact.occurredOn}>{day(fact.occurredOn)}</time>
              <span className="cl-proof-text">
                <span className="muted">{label}:</span> {value}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
