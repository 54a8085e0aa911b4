import { describe, expect, it } from 'vitest';
import { addEdit, withEdits } from '../../../renderer/features/log/chip-edits.ts';
import { completionAt } from '../../../renderer/features/log/completion.ts';
import { lineSegments } from '../../../renderer/features/log/line-segments.ts';
import type { ClientId, ContactId } from '../../../shared/domain/ids.ts';
import { interpretLine } from '../../../shared/domain/log-line/interpret-line.ts';
import type { Chip, LogContext } from '../../../shared/domain/log-line/interpretation.ts';
import { atLocalTime } from '../../../shared/domain/time.ts';

const context: LogContext = {
  nowMs: atLocalTime('2026-11-24', 9, 12),
  language: 'it',
  clients: [
    { id: 'montefosco' as ClientId, name: 'Arredi Montefosco' },
    { id: 'valdorsa' as ClientId, name: 'Cantine Valdorsa' },
  ],
  contacts: [{ id: 'rossi' as ContactId, clientId: 'montefosco' as ClientId, name: 'Carlo Rossi' }],
  currentClientId: null,
};
const read = (line: string) => interpretLine(line, context);
const complete = (line: string) => completionAt(read(line), line.length, context, []);

describe('what was changed by hand in a line', () => {
  const first = read('@Rossi chiamata 25m, 2h non pagate');
  const kind = first.chips.find((chip) => chip.type === 'kind') as Extract<Chip, { type: 'kind' }>;
  const edits = addEdit([], first, kind.key, { ...kind, durationMin: 40 });

  it('stands while the line goes on', () => {
    const later = withEdits(read('@Rossi chiamata 25m, 2h non pagate, prezzi 2027'), edits);
    expect(later.draft.durationMin).toBe(40);
    expect(later.draft.facts).toHaveLength(1);
  });

  it('is passed over once its words say something else', () => {
    expect(withEdits(read('@Rossi riunione 50m'), edits).draft).toMatchObject({
      kind: 'meeting',
      durationMin: 50,
    });
  });

  it('drops what was dropped, and only that', () => {
    const fact = first.chips.find((chip) => chip.type === 'fact')!;
    const dropped = withEdits(first, addEdit(edits, first, fact.key, null));
    expect(dropped.draft).toMatchObject({ facts: [], durationMin: 40 });
  });
});

describe('the layer behind the line', () => {
  it.each([
    '',
    '@Rossi chiamata 25m brief in ritardo, 2h non pagate !richiesta brief entro 4/12',
    '31/09 @Nessuno\n!bah è così',
  ])('shows the same text as the field: %j', (line) => {
    expect(
      lineSegments(read(line))
        .map((segment) => segment.text)
        .join(''),
    ).toBe(line);
  });

  it('marks what was understood, and what is in doubt', () => {
    const marks = new Map(
      lineSegments(read('@Rossi e @Zefirino')).map((segment) => [segment.text, segment.mark]),
    );
    expect(marks.get('@Rossi')).toBe('sure');
    expect(marks.get('@Zefirino')).toBe('ask');
  });
});

describe('completions', () => {
  it('offers names after @, people of a client included', () => {
    expect(complete('chiamata con @')?.options.map((option) => option.label)).toEqual([
      'Arredi Montefosco',
      'Cantine Valdorsa',
      'Carlo Rossi',
    ]);
    expect(complete('@monte')?.options[0]?.insert).toBe('@Arredi Montefosco ');
  });

  it('knows a name that is whole from one that is only begun', () => {
    expect(complete('@Rossi')?.isSettled).toBe(true);
    expect(complete('@Ros')?.isSettled).toBe(false);
  });

  it('leaves the line alone after a whole name, in an address, and in what follows', () => {
    expect(complete('@Carlo Rossi ')).toBeNull();
    expect(complete('@Rossi chiamata')).toBeNull();
    expect(complete('scritto a info@can')).toBeNull();
  });
});
