import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { whySentence } from '../../../shared/i18n/why-sentence.ts';
import { useText } from '../../text/text-context.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Row } from '../../ui/row.tsx';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import { TodaySection } from './today-section.tsx';

/** Clients that changed against their own past: the latest change of each, with its figures. */
export function DriftSection({ onOpen }: { readonly onOpen: (clientId: ClientId) => void }): ReactNode {
  const text = useText();
  const { t, day } = text;
  const workbench = useWorkbench();
  const { data } = useQuery(workbench.measures.portfolio.queryOptions({ input: { withinMs: 50 } }));
  const drifting = (data ?? []).flatMap((client) => {
    const last = client.drifts.at(-1);
    return last ? [{ ...client, last }] : [];
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
        />
      )}
    />
  );
}
