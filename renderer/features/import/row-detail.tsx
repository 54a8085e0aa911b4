import type { ReactNode } from 'react';
import type { ImportPreview } from '../../../shared/contract/imports.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { fieldOfError } from './cell-words.ts';
import { ChooseClient } from './choose-client.tsx';
import { CorrectCell } from './correct-cell.tsx';
import { withKept, withoutCorrections, withSkipped } from './decide.ts';
import type { Decisions, PreviewRow } from './import-model.ts';
import { type QueuedFile, useImportQueueStore } from './import-queue-store.ts';

type RowError = PreviewRow['errors'][number];

interface DetailProps {
  readonly file: QueuedFile;
  readonly preview: ImportPreview;
  readonly row: PreviewRow;
}

const wholeFile = ['ambiguous-date', 'column-missing', 'extra-cells'];
const aboutNames = ['unknown-client', 'similar-client', 'ambiguous-name'];

/** Under a row: what is wrong or in doubt in a sentence, and what can be done about it in place. */
export function RowDetail(props: DetailProps): ReactNode {
  const { file, row } = props;
  const { t, dynamic, list } = useText();
  const { choose } = useImportQueueStore.getState();
  const decide = (decisions: Decisions) => choose(file.id, { decisions });
  const skip = (
    <Button
      size="small"
      aria-label={t('import.skipRow', { row: row.row })}
      onPress={() => decide(withSkipped(file.decisions, row.row, true))}
    >
      {t('import.skip')}
    </Button>
  );
  if (row.state === 'skipped') {
    return (
      <Line sentence={t('import.skippedByYou')}>
        <Button size="small" onPress={() => decide(withSkipped(file.decisions, row.row, false))}>
          {t('import.takeUp')}
        </Button>
      </Line>
    );
  }
  if (row.errors.length > 0) {
    return row.errors.map((error, i) => (
      <Problem key={`${error.code} ${error.column} ${error.message}`} {...props} error={error}>
        {i === row.errors.length - 1 && skip}
      </Problem>
    ));
  }
  if (row.state === 'duplicate' && row.duplicate) {
    // A client that is there already gets nothing from its row: there is nothing to import anyway.
    const canKeep = props.preview.kind !== 'clients';
    return (
      <Line sentence={dynamic(`import.duplicate.${row.duplicate.reason}`, { of: row.duplicate.of })}>
        {canKeep && (
          <Button
            size="small"
            aria-label={t('import.keepRow', { row: row.row })}
            onPress={() => decide(withKept(file.decisions, row.row, true))}
          >
            {t('import.keep')}
          </Button>
        )}
      </Line>
    );
  }
  if (file.decisions.keepDuplicateRows.includes(row.row)) {
    return (
      <Line sentence={t('import.kept')}>
        <Button size="small" onPress={() => decide(withKept(file.decisions, row.row, false))}>
          {t('import.doNotKeep')}
        </Button>
      </Line>
    );
  }
  const corrected = Object.keys(file.decisions.corrections[row.row] ?? {});
  if (corrected.length > 0) {
    return (
      <Line
        sentence={t('import.corrected', {
          fields: list(corrected.map((field) => dynamic(`importError.field.${field}`))),
        })}
      >
        <Button size="small" onPress={() => decide(withoutCorrections(file.decisions, row.row))}>
          {t('import.asInFile')}
        </Button>
      </Line>
    );
  }
  return null;
}

/** One thing wrong with a row: chosen, corrected, or answered for the whole file. */
function Problem({
  file,
  preview,
  row,
  error,
  children,
}: DetailProps & { readonly error: RowError; readonly children: ReactNode }): ReactNode {
  const text = useText();
  const name = String(error.params['name'] ?? '');
  const field = fieldOfError(error.column, preview, text);
  let answer: ReactNode = null;
  if (aboutNames.includes(error.code) && name !== '')
    answer = <ChooseClient file={file} row={row} error={error} name={name} />;
  // Asked once for the whole file; without a column, or with cells too many, there is no cell to correct.
  else if (field !== null && !wholeFile.includes(error.code))
    answer = <CorrectCell file={file} row={row} field={field} error={error} />;
  return (
    <Line
      sentence={error.message}
      subject={error.column === '' || preview.kind === 'lines' ? undefined : error.column}
      isWrong={row.state === 'error'}
    >
      {answer}
      {children}
    </Line>
  );
}

function Line(props: {
  readonly sentence: string;
  readonly subject?: string | undefined;
  readonly isWrong?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useText();
  return (
    <div className={props.isWrong ? 'imp-detail is-wrong' : 'imp-detail'}>
      <p>
        {props.subject !== undefined && <b>{t('import.subject', { column: props.subject })} </b>}
        {props.sentence}
      </p>
      <div className="imp-buttons">{props.children}</div>
    </div>
  );
}
