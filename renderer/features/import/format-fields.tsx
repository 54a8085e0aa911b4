import type { ReactNode } from 'react';
import type { ImportReading } from '../../../shared/contract/imports.ts';
import { useText } from '../../text/text-context.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import type { ChosenReading } from './import-model.ts';

type Delimiter = ImportReading['delimiter'];
const delimiters: readonly { readonly id: Delimiter; readonly key: string }[] = [
  { id: ',', key: ',' },
  { id: ';', key: ';' },
  { id: '\t', key: 'tab' },
  { id: '|', key: '|' },
];
const encodings = [
  'utf-8',
  'utf-16le',
  'windows-1252',
] as const satisfies readonly ImportReading['encoding'][];
const dateOrders = ['iso', 'dmy', 'mdy'] as const satisfies readonly ImportReading['dateOrder'][];
const decimals = [',', '.'] as const satisfies readonly ImportReading['decimal'][];

/** Separator, encoding, header row, order of dates, decimal mark: as found, or as set. */
export function FormatFields({
  reading,
  onChange,
}: {
  readonly reading: ImportReading;
  readonly onChange: (change: ChosenReading) => void;
}): ReactNode {
  const { t, dynamic } = useText();
  return (
    <div className="form-grid imp-format">
      <Select
        label={t('import.delimiter')}
        placeholder=""
        options={delimiters.map(({ id, key }) => ({ id, label: dynamic(`import.delimiter.${key}`) }))}
        value={reading.delimiter}
        onChange={(delimiter) => onChange({ delimiter })}
      />
      <Select
        label={t('import.encoding')}
        placeholder=""
        options={encodings.map((id) => ({ id, label: dynamic(`import.encoding.${id}`) }))}
        value={reading.encoding}
        onChange={(encoding) => onChange({ encoding })}
      />
      <NumberField
        label={t('import.headerRow')}
        value={reading.headerRow}
        min={1}
        max={1_000}
        format={{ maximumFractionDigits: 0 }}
        onChange={(headerRow) => {
          if (headerRow !== null && headerRow !== reading.headerRow) onChange({ headerRow });
        }}
      />
      <Select
        label={t('import.dateOrder')}
        placeholder=""
        options={dateOrders.map((id) => ({ id, label: dynamic(`import.dateOrder.${id}`) }))}
        value={reading.dateOrder}
        onChange={(dateOrder) => onChange({ dateOrder })}
      />
      <Select
        label={t('import.decimal')}
        placeholder=""
        options={decimals.map((id) => ({ id, label: dynamic(`import.decimal.${id}`) }))}
        value={reading.decimal}
        onChange={(decimal) => onChange({ decimal })}
      />
    </div>
  );
}
