import { type ReactNode, useMemo } from 'react';
import { suggestMentions } from '../../../shared/domain/log-line/suggest-mentions.ts';
import { useText } from '../../text/text-context.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import type { LogKnowledge } from './use-log-context.ts';

const namesMax = 2_000;

/** Everybody who can be mentioned, found by typing; answers with what to write in the line. */
export function WhoPicker(props: {
  readonly knowledge: LogKnowledge;
  readonly onChoose: (insert: string) => void;
}): ReactNode {
  const { t } = useText();
  const { knowledge, onChoose } = props;
  const everybody = useMemo(
    () =>
      suggestMentions('', knowledge.contextAt(knowledge.now()), namesMax).map((s) => ({
        id: s.contactId ?? s.clientId,
        label: s.name,
        detail: s.contactId === null ? undefined : s.clientName,
        insert: s.insert,
      })),
    [knowledge],
  );
  return (
    <ComboBox
      label={t('log.whoAsk')}
      options={everybody}
      value={null}
      onChange={(id) => {
        const meant = everybody.find((one) => one.id === id);
        if (meant) onChoose(meant.insert);
      }}
      emptyText={t('log.nobodyFound')}
      autoFocus
    />
  );
}
