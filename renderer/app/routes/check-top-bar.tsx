import type { ReactNode } from 'react';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { useText } from '../../text/text-context.tsx';
import { TopBar } from '../top-bar.tsx';

/** Crumbs of a check, with what can be done with the sitting in place of the log button. */
export function CheckTopBar(props: {
  readonly clientId: ClientId;
  readonly name: string;
  readonly actions: ReactNode;
}) {
  const { t } = useText();
  return (
    <TopBar
      crumbs={[
        { label: t('app.clients'), to: '/clients' },
        { label: props.name, to: `/clients/${props.clientId}/signals` },
        { label: t('app.check') },
      ]}
      actions={props.actions}
    />
  );
}
