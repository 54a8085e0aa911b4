import type { ImportKind, ImportPreview } from '../../../shared/contract/imports.ts';
import { factKinds } from '../../../shared/domain/fact.ts';
import { interactionKinds } from '../../../shared/domain/interaction.ts';
import { isDay } from '../../../shared/domain/time.ts';
import type { Text } from '../../text/text-context.tsx';
import type { PreviewRow } from './import-model.ts';

/** Fields that a log line is shown in. */
const lineFields = [
  'occurredOn',
  'time',
  'kind',
  'clients',
  'contacts',
  'durationMin',
  'facts',
  'text',
] as const;

/** Our fields that a preview has columns for, in our order. */
export function shownFields(preview: Pick<ImportPreview, 'kind' | 'fields' | 'reading'>): readonly string[] {
  if (preview.kind === 'lines') return lineFields;
  return preview.fields
    .map(({ field }) => field)
    .filter((field) => preview.reading?.columns[field] !== undefined);
}

/** A cell as the table writes it: days and kinds in words, the rest as it is in the file. */
export function cellWords(
  row: PreviewRow,
  field: string,
  kind: ImportKind,
  text: Pick<Text, 'day' | 'dynamic'>,
): string {
  // A line that could not be read is shown whole.
  const cell =
    row.cells[field] ??
    (kind === 'lines' && field === 'text' && row.cells['occurredOn'] === undefined
      ? row.cells['line']
      : undefined) ??
    '';
  if (isDay(cell)) return text.day(cell);
  if (kind === 'clients') return cell;
  if (field === 'kind' && isAmong(interactionKinds, cell))
    return text.dynamic(`domain.interactionKind.${cell}`);
  if (field === 'facts' && kind === 'lines') {
    return cell
      .split('; ')
      .map((fact) => (isAmong(factKinds, fact) ? text.dynamic(`domain.factKind.${fact}`) : fact))
      .join(', ');
  }
  return cell;
}

/** The field that an error is about: by its column in the file, by our name of it, or the line itself. */
export function fieldOfError(
  column: string,
  preview: Pick<ImportPreview, 'kind' | 'fields' | 'reading'>,
  text: Pick<Text, 'dynamic'>,
): string | null {
  if (preview.kind === 'lines') return 'line';
  const matched = Object.entries(preview.reading?.columns ?? {}).find(([, header]) => header === column);
  if (matched) return matched[0];
  return (
    preview.fields.find(({ field }) => text.dynamic(`importError.field.${field}`) === column)?.field ?? null
  );
}

function isAmong(list: readonly string[], word: string): boolean {
  return list.includes(word);
}
