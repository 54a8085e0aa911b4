import { z } from 'zod';
import { interactionKinds, interactionSources } from '../domain/interaction.ts';
import { operation } from './refusal.ts';
import { daySchema, factDetailSchema, idSchema, languageSchema, lineSchema, textSchema } from './schemas.ts';

/** `[start, end)` in UTF-16 units of the note, with its words. */
const phraseSchema = z.object({ start: z.number(), end: z.number(), text: z.string() });
const readSignalSchema = z.object({
  signalId: idSchema<'signal'>(),
  /** From 0.5 (just enough to say so) to 1. */
  score: z.number(),
  phrase: phraseSchema,
});
const readFactSchema = z.object({ detail: factDetailSchema, note: z.string(), phrase: phraseSchema });

/** How the reader's weights were found: without them everything else works, and nothing is proposed. */
export const readerWeightsStates = ['ready', 'missing', 'damaged'] as const;

/** Something that an entry may show or hold, to be answered with yes or no. */
export const proposalSchema = z.discriminatedUnion('kind', [
  readSignalSchema.extend({ kind: z.literal('signal'), subject: z.string() }),
  readFactSchema.extend({ kind: z.literal('fact'), subject: z.string() }),
]);
export type Proposal = z.infer<typeof proposalSchema>;

/** An entry with what is still to be answered of it. */
export const openNoteSchema = z.object({
  interactionId: idSchema<'interaction'>(),
  /** Whom a yes is about: the client asked for, else the first one of the entry. */
  clientId: idSchema<'client'>(),
  clientName: z.string(),
  kind: z.enum(interactionKinds),
  source: z.enum(interactionSources),
  occurredOn: daySchema,
  text: z.string(),
  /** Signals best first, then facts in the order of the note. */
  proposals: z.array(proposalSchema),
});
export type OpenNote = z.infer<typeof openNoteSchema>;

const scope = {
  clientId: idSchema<'client'>().optional(),
  signalId: idSchema<'signal'>().optional(),
  batchId: idSchema<'import-batch'>().optional(),
};

export const readerContract = {
  /** Reads a text that need not be logged. Nothing is kept; empty where the reader is off or has no weights. */
  read: operation
    .input(
      z.object({
        text: textSchema,
        language: languageSchema.optional(),
        occurredOn: daySchema.optional(),
        /** Signals that do not apply to this client are left out. */
        clientId: idSchema<'client'>().optional(),
      }),
    )
    .output(
      z.object({
        language: languageSchema,
        /** Best first, at most three. */
        signals: z.array(readSignalSchema),
        facts: z.array(readFactSchema),
      }),
    ),
  state: operation.output(
    z.object({
      isOn: z.boolean(),
      weights: z.enum(readerWeightsStates),
      /** Yes and no that what was learnt rests on. */
      learntAnswers: z.number(),
    }),
  ),
  /** How many entries have something to answer, and how many are still to be read. */
  count: operation
    .input(z.object({ clientId: scope.clientId, batchId: scope.batchId }))
    .output(z.object({ notes: z.number(), unread: z.number() })),
  /** What is open of one entry; read now where it has not been. Null: nothing. Refused: `not-found`. */
  ofEntry: operation
    .input(z.object({ interactionId: idSchema<'interaction'>(), clientId: scope.clientId }))
    .output(openNoteSchema.nullable()),
  /** Entries with something to answer, newest first. */
  open: operation
    .input(
      z.object({
        ...scope,
        /** Only entries that were logged by hand, one at a time. */
        byHand: z.boolean().default(false),
        limit: z.number().int().min(1).max(200).default(40),
      }),
    )
    .output(
      z.object({
        notes: z.array(openNoteSchema),
        /** How many notes the filter finds. */
        total: z.number(),
      }),
    ),
  /** Clients and signals of all that is open, most notes first: what a list of it can be narrowed to. */
  filters: operation.input(z.object({ batchId: scope.batchId })).output(
    z.object({
      clients: z.array(z.object({ id: idSchema<'client'>(), name: z.string(), notes: z.number() })),
      signals: z.array(z.object({ signalId: idSchema<'signal'>(), notes: z.number() })),
    }),
  ),
  /**
   * Answers a proposal. Yes to a signal makes the entry evidence for it, yes to a fact adds the fact to the entry; no
   * and yes are never asked again of that entry. Refused: `not-found`, `proposal-gone`.
   */
  answer: operation
    .input(
      z.object({
        interactionId: idSchema<'interaction'>(),
        clientId: idSchema<'client'>(),
        kind: z.enum(['signal', 'fact']),
        subject: lineSchema,
        answer: z.enum(['yes', 'no']),
      }),
    )
    .output(z.object({ factId: idSchema<'fact'>().nullable() })),
  /** Puts aside all that is open in the scope: neither yes nor no, and not asked again. */
  leave: operation.input(z.object(scope)).output(z.object({ left: z.number() })),
  /** Queues the newest 5,000 entries that were never read, of a client or of all. They are read while nobody waits. */
  readOlder: operation.input(z.object({ clientId: scope.clientId })).output(z.object({ queued: z.number() })),
  /** Stops reading what is queued, of one import or all. What was read stays. */
  stop: operation.input(z.object({ batchId: scope.batchId })).output(z.object({})),
  /** Switches reading on or off. Off, nothing is read or shown; answers stay. */
  setOn: operation.input(z.object({ isOn: z.boolean() })).output(z.object({})),
  /** Forgets what was learnt so far. Answers stay: what is evidence stays evidence, a no stays a no. */
  forget: operation.output(z.object({})),
};
