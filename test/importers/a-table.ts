import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownWorkspace } from '../../electron/workbench/importers/known-workspace.ts';
import type { Table, TableRequest } from '../../electron/workbench/importers/read-table.ts';
import { readTable } from '../../electron/workbench/importers/read-table.ts';
import type { ClientId } from '../../shared/domain/ids.ts';

/** Bytes of a file beside these tests. */
export function aFixture(name: string): Buffer {
  return readFileSync(join(import.meta.dirname, 'fixtures', name));
}

/** A table read with nothing set and nothing remembered, in an Italian workspace. */
export function aTable(content: string | Buffer, request: Partial<TableRequest> = {}): Promise<Table> {
  return readTable(typeof content === 'string' ? Buffer.from(content, 'utf8') : content, {
    file: 'file.csv',
    kind: null,
    reading: {},
    language: 'it',
    rememberedReading: () => undefined,
    ...request,
  });
}

export const nowMs = new Date(2026, 10, 22, 10, 0).getTime();

/** A workspace with these clients and nothing else. */
export function aKnown(names: readonly string[], more: Partial<KnownWorkspace> = {}): KnownWorkspace {
  return {
    nowMs,
    language: 'it',
    clients: names.map((name, i) => ({ id: `client-${i}` as ClientId, name })),
    contacts: [],
    segmentNames: [],
    tagNames: [],
    clientDetails: () => undefined,
    entriesBetween: () => new Map(),
    ...more,
  };
}

/** No decision taken, and nobody waits. */
export const undecided = {
  skipRows: new Set<number>(),
  keepDuplicateRows: new Set<number>(),
  corrections: {},
  clientNames: {},
};
export const noPause = async (): Promise<void> => {};
