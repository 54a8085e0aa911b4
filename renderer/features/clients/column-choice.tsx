import { clientColumns } from '../../../shared/domain/client-view.ts';
import { useText } from '../../text/text-context.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { PopoverButton } from '../../ui/popover-button.tsx';
import { useClientsStore } from './clients-store.ts';

/** Which columns the table shows; kept with the view. The name always stays. */
export function ColumnChoice() {
  const { t } = useText();
  const shown = useClientsStore((s) => s.view.columns);
  const change = useClientsStore((s) => s.change);
  return (
    <PopoverButton
      label={t('clients.columns')}
      title={t('clients.columnsTitle')}
      icon="eye"
      size="small"
      placement="bottom end"
    >
      <fieldset className="cls-columns">
        <legend className="field-label">{t('clients.columnsTitle')}</legend>
        {clientColumns
          .filter((column) => column !== 'name')
          .map((column) => (
            <Checkbox
              key={column}
              isSelected={shown.includes(column)}
              onChange={(on) =>
                change({ columns: clientColumns.filter((c) => (c === column ? on : shown.includes(c))) })
              }
            >
              {t(`clients.column.${column}`)}
            </Checkbox>
          ))}
      </fieldset>
    </PopoverButton>
  );
}
