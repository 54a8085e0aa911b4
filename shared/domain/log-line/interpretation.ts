import type { FactDetail } from '../fact.ts';
import type { ClientId, ContactId } from '../ids.ts';
import type { InteractionDraft, InteractionKind } from '../interaction.ts';
import type { Language } from '../language.ts';
import type { Day, EpochMs } from '../time.ts';

/** What the reader of a line knows of the workspace. */
export interface LogContext {
  readonly nowMs: EpochMs;
  readonly language: Language;
  readonly clients: readonly { readonly id: ClientId; readonly name: string }[];
  readonly contacts: readonly {
    readonly id: ContactId;
    readonly clientId: ClientId;
    readonly name: string;
  }[];
  /** Client of the page that the line is written on: used when the line names nobody. */
  readonly currentClientId: ClientId | null;
}

/** A stretch of the line that was understood, `[start, end)` in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What every chip has. */
export interface ChipBase {
  /** Type and ordinal (`fact-2`): stable while the line is typed on. */
  readonly key: string;
  /** The words behind the chip; null when nobody wrote them (now, the page's client, a plain note). */
  readonly span: Span | null;
  /** Further words of the same chip where they stand apart, as `yesterday … at 3pm`; absent when none. */
  readonly apart?: readonly Span[];
  readonly confidence: 'sure' | 'ask';
}

/** One thing that the line says, shown as a chip; each can be edited or dropped by itself. */
export type Chip = ChipBase &
  (
    | { readonly type: 'client'; readonly clientId: ClientId; readonly name: string }
    | {
        readonly type: 'contact';
        readonly contactId: ContactId;
        readonly clientId: ClientId;
        readonly name: string;
      }
    | { readonly type: 'kind'; readonly kind: InteractionKind; readonly durationMin: number | null }
    | { readonly type: 'when'; readonly occurredAtMs: EpochMs; readonly day: Day; readonly timed: boolean }
    | {
        readonly type: 'fact';
        readonly detail: FactDetail;
        readonly note: string;
        readonly clientId: ClientId | null;
      }
  );

/**
 * Something that the line says and that could not be settled. Nothing of it is lost: it stays in the text.
 * `text` is the name, date or word without its `@`, quotation marks or `!`.
 */
export type Unresolved = {
  readonly span: Span;
  readonly text: string;
} /** `@name` that nobody has; `similar` are near names. */ & (
  | {
      readonly reason: 'unknown-name';
      readonly similar: readonly { readonly id: ClientId | ContactId; readonly name: string }[];
    }
  /** `@name` that several have. */
  | {
      readonly reason: 'ambiguous-name';
      readonly candidates: readonly {
        readonly clientId: ClientId;
        readonly contactId: ContactId | null;
        readonly name: string;
        readonly clientName: string;
      }[];
    }
  /** A day that does not exist, `31/09`. */
  | { readonly reason: 'impossible-date' }
  /** `!word` that is no kind of fact. */
  | { readonly reason: 'unknown-fact' }
  /** The line names no client and no page stands for one. */
  | { readonly reason: 'no-client' }
);

/** A line, read. The draft holds what `sure` and `ask` chips say together. */
export interface Interpretation {
  readonly line: string;
  /** When it was read: what the entry falls back on once its `when` chip is dropped. */
  readonly nowMs: EpochMs;
  readonly draft: InteractionDraft;
  readonly chips: readonly Chip[];
  readonly unresolved: readonly Unresolved[];
}
