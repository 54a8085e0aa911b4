import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { attentionKey } from '../../../shared/domain/attention.ts';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { whySentence } from '../../../shared/i18n/why-sentence.ts';
import type { Today } from '../../app/count-today.ts';
import { useText } from '../../text/text-context.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Row } from '../../ui/row.tsx';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import { RowActions } from './row-actions.tsx';
import { TodaySection } from './today-section.tsx';
import { asideRow, useSetAside } from './use-set-aside.ts';

/** Clients that changed against their own past: the latest change of each, with its figures. */
export function DriftSection(props: {
  readonly today: Today;
  readonly onOpen: (clientId: ClientId) => void;
}): ReactNode {
  const { today, onOpen } = props;
  const text = useText();
  const { t, day } = text;
  const workbench = useWorkbench();
  const { data } = useQuery(workbench.measures.portfolio.queryOptions({ input: { withinMs: 50 } }));
  const { close } = useSetAside();
  const aside = new Set(today.setAside.flatMap((row) => (row.kind === 'drift' ? [row.key] : [])));
  const drifting = (data ?? []).flatMap((client) => {
    const last = client.drifts.at(-1);
    const isStanding = last && !aside.has(attentionKey('drift', { clientId: client.clientId, ...last }));
    return isStanding ? [{ ...client, last }] : [];
  });
  return (
    <TodaySection
      heading={t('today.drift')}
      detail={t('today.driftDetail')}
      items={drifting}
      row={(client) => (
        <Row
          key={client.clientId}
          icon={<Icon name="portfolio" />}
          title={client.clientName}
          text={whySentence(client.last.why, text)}
          trailing={t('today.driftSince', { day: day(client.last.sinceOn) })}
          onPress={() => onOpen(client.clientId)}
          actions={<RowActions row={asideRow('drift', { ...client, ...client.last })} onDone={close} />}
        />
      )}
    />
  );
}
