import type { ReactNode } from 'react';
import type { ImportPreview } from '../../../shared/contract/imports.ts';
import { useText } from '../../text/text-context.tsx';
import { Select } from '../../ui/select.tsx';
import { cellWords } from './cell-words.ts';

type Columns = Readonly<Record<string, string>>;

/** No header can be this: names of columns are trimmed. */
const none = ' ';

/** A column of the file for each of our fields, with an example of what stands there. */
export function ColumnFields({
  preview,
  columns,
  onChange,
}: {
  readonly preview: ImportPreview;
  readonly columns: Columns;
  readonly onChange: (columns: Columns) => void;
}): ReactNode {
  const text = useText();
  const { t, dynamic } = text;
  const options = [
    { id: none, label: t('import.noColumn') },
    ...preview.headers.map((header) => ({ id: header, label: header })),
  ];
  const exampleOf = (field: string) => {
    const cell = preview.rows
      .map((row) => cellWords(row, field, preview.kind, text))
      .find((found) => found !== '');
    return cell === undefined
      ? undefined
      : t('import.example', { text: cell.length > 40 ? `${cell.slice(0, 39)}…` : cell });
  };
  return (
    <div className="form-grid">
      {preview.fields
        .filter(({ field }) => isOffered(field, columns))
        .map(({ field, required }) => {
          const header = columns[field];
          const label = dynamic(`importError.field.${field}`);
          return (
            <Select
              key={field}
              label={required ? `${label} (${t('import.required')})` : label}
              placeholder={t('import.noColumn')}
              options={options}
              value={header ?? none}
              onChange={(chosen) => onChange({ [field]: chosen === none ? '' : chosen })}
              hint={exampleOf(field)}
              error={required && header === undefined ? t('import.columnNeeded') : undefined}
            />
          );
        })}
    </div>
  );
}

/** A second or third column of the same kind is offered once the one before it is matched. */
function isOffered(field: string, columns: Columns): boolean {
  const [, stem = '', place = ''] = /^(clients|text)([2-5])$/.exec(field) ?? [];
  if (stem === '' || columns[field] !== undefined) return true;
  const before = Number(place) - 1;
  return columns[before === 1 ? stem : `${stem}${before}`] !== undefined;
}
