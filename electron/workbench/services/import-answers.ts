import type { ImportPreview, importsContract } from '../../../shared/contract/imports.ts';
import type { OperationInput, OperationOutput } from '../../../shared/contract/operation-types.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import type { PlannedRow, RowState } from '../importers/planned-row.ts';
import type { ImportPlan } from './import-plan.ts';
import { fieldsOf } from './import-plan.ts';

type Row = PlannedRow<unknown>;
type Shown = Pick<OperationInput<typeof importsContract.preview>, 'show' | 'offset' | 'limit'>;
type Told = Pick<OperationOutput<typeof importsContract.commit>, 'errors' | 'duplicates'>;

const statesShown: Readonly<Record<Shown['show'], readonly RowState[] | null>> = {
  all: null,
  ready: ['ready', 'update'],
  duplicates: ['duplicate'],
  decide: ['decide'],
  errors: ['error'],
};

/** A page of a plan as the contract answers it, its sentences in the workspace's language. */
export function previewAnswer(plan: ImportPlan, shown: Shown, language: Language): ImportPreview {
  const { file, content, reading, remembered, headers } = plan;
  const rows: readonly Row[] = content.rows;
  const states = statesShown[shown.show];
  const wanted = states === null ? rows : rows.filter((r) => states.includes(r.state));
  const count = (state: RowState): number => rows.reduce((n, r) => n + Number(r.state === state), 0);
  const { dynamic, locale } = createTranslator(language);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    file,
    kind: content.kind,
    reading,
    remembered,
    headers: [...headers],
    fields: fieldsOf(content.kind),
    counts: {
      rows: rows.length,
      ready: count('ready'),
      updates: count('update'),
      duplicates: count('duplicate'),
      toDecide: count('decide'),
      errors: count('error'),
      skipped: count('skipped'),
    },
    warnings: plan.warnings.map(({ code, params, fields = [] }) => {
      const named = list.format(fields.map((f) => dynamic(`importError.field.${f}`)));
      const values = fields.length > 0 ? { ...params, fields: named } : { ...params };
      return { code, params: values, message: dynamic(`importError.${code}`, values) };
    }),
    rows: wanted.slice(shown.offset, shown.offset + shown.limit).map((row) => ({
      row: row.row,
      state: row.state,
      cells: { ...row.cells },
      errors: errorsOf(plan, row, language),
      duplicate: duplicateOf(plan, row, language),
      similarClients: row.similarClients.map(({ id, name }) => ({ id, name })),
    })),
  };
}

/** What was not imported, and why: errors, rows left undecided, duplicates. */
export function notImported(plan: ImportPlan, language: Language): Told {
  const told: Told = { errors: [], duplicates: [] };
  for (const row of plan.content.rows as readonly Row[]) {
    if (row.state !== 'error' && row.state !== 'decide' && row.state !== 'duplicate') continue;
    told.errors.push(...errorsOf(plan, row, language));
    const duplicate = duplicateOf(plan, row, language);
    if (duplicate) told.duplicates.push(duplicate);
  }
  return told;
}

function errorsOf(plan: ImportPlan, row: Row, language: Language): Told['errors'] {
  const { dynamic } = createTranslator(language);
  return row.problems.map(({ column, code, params }) => ({
    file: plan.file,
    row: row.row,
    // A field without a column is called by its name.
    column:
      plan.headers.includes(column) || plan.headers.length === 0 || column === ''
        ? columnName(column, language)
        : dynamic(`importError.field.${column}`),
    code,
    params: { ...params },
    message: dynamic(`importError.${code}`, params),
  }));
}

function columnName(column: string, language: Language): string {
  return column === 'line' ? createTranslator(language).t('importError.field.line') : column;
}

function duplicateOf(plan: ImportPlan, row: Row, language: Language): Told['duplicates'][number] | null {
  const { duplicate } = row;
  if (duplicate === null) return null;
  const { reason, of, ofRow, existingId } = duplicate;
  const named = ofRow === null ? of : createTranslator(language).t('importError.ofRow', { row: ofRow });
  return { file: plan.file, row: row.row, of: named, reason, existingId };
}
