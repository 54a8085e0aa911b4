import type { ReactNode } from 'react';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { whySentence } from '../../../shared/i18n/why-sentence.ts';
import type { Drifting } from '../../app/count-today.ts';
import { dayFrom } from '../../text/day-from.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Row } from '../../ui/row.tsx';
import { RowActions } from './row-actions.tsx';
import { TodaySection } from './today-section.tsx';
import { useSetAside } from './use-set-aside.ts';

/** Clients that changed against their own past: the latest change of each, with its figures. */
export function DriftSection(props: {
  readonly drifting: readonly Drifting[];
  readonly onOpen: (clientId: ClientId) => void;
}): ReactNode {
  const { drifting, onOpen } = props;
  const text = useText();
  const { t } = text;
  const { close } = useSetAside();
  return (
    <TodaySection
      heading={t('today.drift')}
      detail={t('today.driftDetail')}
      items={drifting}
      row={({ clientId, clientName, last, key }) => (
        <Row
          key={clientId}
          icon={<Icon name="portfolio" />}
          title={clientName}
          text={whySentence(last.why, text)}
          isWhole
          trailing={dayFrom('since', last.sinceOn, text)}
          onPress={() => onOpen(clientId)}
          actions={
            <RowActions row={{ kind: 'drift', key, clientName }} onDone={close}>
              <Button size="small" onPress={() => onOpen(clientId)}>
                {t('today.openReading')}
              </Button>
            </RowActions>
          }
        />
      )}
    />
  );
}
