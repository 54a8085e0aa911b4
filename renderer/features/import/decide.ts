import type { ClientId } from '../../../shared/domain/ids.ts';
import type { Decisions } from './import-model.ts';

/** Leaves a row out, or takes it up again. */
export function withSkipped(decisions: Decisions, row: number, isSkipped: boolean): Decisions {
  return { ...decisions, skipRows: toggled(decisions.skipRows, row, isSkipped) };
}

/** Imports a row although it looks like a duplicate, or not. */
export function withKept(decisions: Decisions, row: number, isKept: boolean): Decisions {
  return { ...decisions, keepDuplicateRows: toggled(decisions.keepDuplicateRows, row, isKept) };
}

/** Reads `text` in place of what the file has there. */
export function withCorrection(decisions: Decisions, row: number, field: string, text: string): Decisions {
  const cells = { ...decisions.corrections[row], [field]: text };
  return { ...decisions, corrections: { ...decisions.corrections, [row]: cells } };
}

/** Reads a row as the file has it. */
export function withoutCorrections(decisions: Decisions, row: number): Decisions {
  const { [String(row)]: _, ...rest } = decisions.corrections;
  return { ...decisions, corrections: rest };
}

/** Whom a name of the file stands for, wherever it is. */
export function withClientName(decisions: Decisions, name: string, choice: ClientId | 'new'): Decisions {
  return { ...decisions, clientNames: { ...decisions.clientNames, [name]: choice } };
}

function toggled(rows: readonly number[], row: number, isIn: boolean): number[] {
  const others = rows.filter((other) => other !== row);
  return isIn ? [...others, row] : others;
}
