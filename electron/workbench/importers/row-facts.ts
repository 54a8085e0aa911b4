import type { FactDraft } from '../../../shared/domain/fact.ts';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { interpretLine } from '../../../shared/domain/log-line/interpret-line.ts';
import type { Interpretation, LogContext } from '../../../shared/domain/log-line/interpretation.ts';
import type { Day } from '../../../shared/domain/time.ts';
import type { RowReader } from './row-reader.ts';
import { shortened } from './row-reader.ts';

/**
 * Reads a cell of facts in the words of the one-line entry: `!request brief due 12/10; 2h unpaid`. Facts are parted by
 * `;`, `|`, a new line or the next `!`, and the `!` may be left out. A piece that is no fact is a problem of the row.
 */
export function readRowFacts(
  reader: RowReader,
  field: string,
  entry: { readonly day: Day; readonly clientIds: readonly ClientId[] },
  context: LogContext,
): FactDraft[] {
  const pieces = reader
    .text(field)
    .split(/[;|\n]|(?=!)/)
    .map((p) => p.trim())
    .filter((p) => p !== '' && p !== '!');
  return pieces.flatMap((piece) => {
    const read = [piece, `!${piece}`]
      .map((line) => interpretLine(`${entry.day} ${line}`, context))
      .find((i) => factsOf(i).length > 0);
    if (!read) {
      reader.fail(field, { code: 'facts-unreadable', params: { text: shortened(piece) } });
      return [];
    }
    for (const found of read.unresolved) {
      if (found.reason === 'impossible-date')
        reader.fail(field, { code: 'date-impossible', params: { text: found.text } });
      else if (found.reason !== 'no-client')
        reader.fail(field, { code: 'facts-unreadable', params: { text: shortened(piece) } });
    }
    // Also somebody named in the fact itself must be of the entry.
    return factsOf(read).map((fact) => {
      if (fact.clientId !== null && !entry.clientIds.includes(fact.clientId)) {
        reader.fail(field, { code: 'fact-of-another', params: { text: shortened(piece) } });
      }
      return fact;
    });
  });
}

function factsOf(read: Interpretation): readonly FactDraft[] {
  return read.draft.facts;
}
