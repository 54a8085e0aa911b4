import type { Fact, FactDraft } from './fact.ts';
import type { ClientId, ContactId, ImportBatchId, InteractionId } from './ids.ts';
import type { Day, EpochMs } from './time.ts';

export const interactionKinds = ['call', 'meeting', 'email', 'message', 'delivery', 'note'] as const;
export type InteractionKind = (typeof interactionKinds)[number];

/** Kinds that count as hearing from a client: a note to ourselves does not. */
export const contactKinds = [
  'call',
  'meeting',
  'email',
  'message',
  'delivery',
] as const satisfies readonly InteractionKind[];

export const interactionSources = ['line', 'form', 'import', 'sample'] as const;
export type InteractionSource = (typeof interactionSources)[number];

/** What happened with one or more clients, with the evidence that it carries. */
export interface Interaction {
  readonly id: InteractionId;
  readonly kind: InteractionKind;
  readonly occurredAtMs: EpochMs;
  /** Local day of `occurredAtMs`. */
  readonly occurredOn: Day;
  /** Minutes; null when unknown. */
  readonly durationMin: number | null;
  /** What happened, in the user's words; phrases in «…» or "…" are quotes. */
  readonly text: string;
  readonly clientIds: readonly ClientId[];
  readonly contactIds: readonly ContactId[];
  readonly facts: readonly Fact[];
  readonly source: InteractionSource;
  readonly batchId: ImportBatchId | null;
  readonly attachmentCount: number;
  readonly createdAtMs: EpochMs;
  readonly updatedAtMs: EpochMs;
}

/** An interaction before it is logged. Every fact belongs to one of `clientIds` (the first when not told). */
export interface InteractionDraft {
  readonly kind: InteractionKind;
  readonly occurredAtMs: EpochMs;
  readonly durationMin: number | null;
  readonly text: string;
  readonly clientIds: readonly ClientId[];
  readonly contactIds: readonly ContactId[];
  readonly facts: readonly FactDraft[];
}
