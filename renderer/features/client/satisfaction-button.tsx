import type { ClientPage } from '../../../shared/contract/clients.ts';
import { useText } from '../../text/text-context.tsx';
import { PopoverButton } from '../../ui/popover-button.tsx';
import { SatisfactionForm, SatisfactionHistory } from './satisfaction-form.tsx';

/** Since when our satisfaction stands; pressed, it is rated anew beside what we said before. */
export function SatisfactionButton({ page }: { readonly page: ClientPage }) {
  const { t, day } = useText();
  const { satisfaction } = page;
  return (
    <PopoverButton
      label={
        satisfaction === null
          ? t('client.satisfactionSet')
          : t('client.satisfactionChange', { day: day(satisfaction.ratedOn) })
      }
      title={t('client.satisfactionSetTitle', { name: page.name })}
      size="small"
      variant="quiet"
      placement="bottom end"
    >
      {(close) => (
        <div className="cl-satisfaction-box">
          <SatisfactionForm page={page} onDone={close} />
          <SatisfactionHistory page={page} />
        </div>
      )}
    </PopoverButton>
  );
}
