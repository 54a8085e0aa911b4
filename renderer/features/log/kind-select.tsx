import type { ReactNode } from 'react';
import { type InteractionKind, interactionKinds } from '../../../shared/domain/interaction.ts';
import { useText } from '../../text/text-context.tsx';
import type { ControlSize } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';

/** What kind of entry it is: the first field, so it takes the focus. */
export function KindSelect(props: {
  readonly value: InteractionKind;
  readonly onChange: (kind: InteractionKind) => void;
  readonly size?: ControlSize | undefined;
}): ReactNode {
  const { t, dynamic } = useText();
  return (
    <Select<InteractionKind>
      {...props}
      label={t('log.kind')}
      options={interactionKinds.map((kind) => ({
        id: kind,
        label: dynamic(`domain.interactionKind.${kind}`),
        icon: kind,
      }))}
      placeholder={t('log.choose')}
      autoFocus
    />
  );
}
