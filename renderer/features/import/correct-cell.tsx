import { type ReactNode, useState } from 'react';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { withCorrection } from './decide.ts';
import type { PreviewRow } from './import-model.ts';
import { type QueuedFile, useImportQueueStore } from './import-queue-store.ts';

/** Fields that are long enough for a wide field. */
const wide = ['line', 'text', 'text2', 'facts', 'agreement', 'note'];
const dateCodes = ['date-missing', 'date-unreadable', 'date-impossible', 'date-serial'];

/** The cell as the file has it, to be written right; Enter uses it. */
export function CorrectCell({
  file,
  row,
  field,
  error,
}: {
  readonly file: QueuedFile;
  readonly row: PreviewRow;
  readonly field: string;
  readonly error: PreviewRow['errors'][number];
}): ReactNode {
  const { t, dynamic } = useText();
  const found = row.cells[field] ?? '';
  const [draft, setDraft] = useState(found);
  const { choose } = useImportQueueStore.getState();
  const isUsable = draft.trim() !== found.trim();
  const use = () => {
    if (isUsable) choose(file.id, { decisions: withCorrection(file.decisions, row.row, field, draft) });
  };
  return (
    <>
      <TextField
        className={wide.includes(field) ? 'imp-correct is-wide' : 'imp-correct'}
        label={t('import.correct', { field: dynamic(`importError.field.${field}`), row: row.row })}
        isLabelHidden
        size="small"
        placeholder={dateCodes.includes(error.code) ? t('import.dayPlaceholder') : undefined}
        value={draft}
        onChange={setDraft}
        onSubmit={use}
      />
      <Button size="small" isDisabled={!isUsable} onPress={use}>
        {t('import.use')}
      </Button>
    </>
  );
}
