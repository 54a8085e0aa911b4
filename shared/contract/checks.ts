import { z } from 'zod';
import { timelineEntrySchema } from './interactions.ts';
import { operation } from './refusal.ts';
import {
  checkSchema,
  daySchema,
  idSchema,
  ratingSchema,
  ratingValueSchema,
  signalSchema,
  strainSchema,
  textSchema,
} from './schemas.ts';

const checkId = z.object({ checkId: idSchema<'check'>() });

/** A signal in a check: the catalogue's words, the rating of today, the last one, and what the log offers as evidence. */
export const checkRowSchema = z.object({
  signal: signalSchema,
  rating: ratingSchema.nullable(),
  last: ratingSchema.nullable(),
  /** Facts in the log that speak for it since the last check (or in the last 180 days). */
  evidenceCount: z.number(),
});
export const checkPageSchema = z.object({
  check: checkSchema,
  /** The panel that it is made apart for; absent or null for a check of the usual kind. */
  panelId: idSchema<'panel'>().nullish(),
  clientName: z.string(),
  rows: z.array(checkRowSchema),
  /** Scored with what is rated so far. */
  strain: strainSchema,
  previous: z.object({ checkId: idSchema<'check'>(), checkedOn: daySchema, strain: strainSchema }).nullable(),
});
export type CheckPage = z.infer<typeof checkPageSchema>;
export type CheckRow = z.infer<typeof checkRowSchema>;

export const changedRatingSchema = z.object({
  signalId: idSchema<'signal'>(),
  from: ratingValueSchema,
  to: ratingValueSchema,
});

export const checksContract = {
  /** Every finished or open check of a client, newest first. */
  list: operation
    .input(z.object({ clientId: idSchema<'client'>() }))
    .output(
      z.array(
        checkSchema.extend({ index: z.number().nullable(), coverage: z.number(), ratedCount: z.number() }),
      ),
    ),
  /** Opens the client's unfinished check of this rater, or starts one. */
  start: operation
    .input(z.object({ clientId: idSchema<'client'>(), rater: z.string().max(200).default('') }))
    .output(checkPageSchema),
  get: operation.input(checkId).output(checkPageSchema),
  /** Saved at every key. A level of 2 or more may stand without evidence until the check is finished. Refused: `check-finished`, `signal-unknown`. */
  rate: operation
    .input(
      checkId.extend({
        signalId: idSchema<'signal'>(),
        value: ratingValueSchema,
        note: textSchema.optional(),
        interactionIds: z.array(idSchema<'interaction'>()).optional(),
        factIds: z.array(idSchema<'fact'>()).optional(),
      }),
    )
    .output(checkPageSchema),
  /** Takes back the rating of one signal in this sitting. */
  unrate: operation.input(checkId.extend({ signalId: idSchema<'signal'>() })).output(checkPageSchema),
  /** Log entries proposed as evidence for a signal, facts first, newest first; `query` searches the client's whole log. */
  evidence: operation
    .input(
      z.object({
        clientId: idSchema<'client'>(),
        signalId: idSchema<'signal'>(),
        query: z.string().max(200).default(''),
        limit: z.number().int().min(1).max(100).default(20),
      }),
    )
    .output(z.array(timelineEntrySchema)),
  /** Freezes weights and score. Refused: `evidence-needed` naming the signals. */
  finish: operation.input(checkId).output(
    z.object({
      check: checkSchema,
      strain: strainSchema,
      previousIndex: z.number().nullable(),
      weightsChanged: z.boolean(),
      changed: z.array(changedRatingSchema),
    }),
  ),
  /** A whole check at once (command line, files): written and finished, or refused whole. */
  record: operation
    .input(
      z.object({
        clientId: idSchema<'client'>(),
        rater: z.string().max(200).default(''),
        checkedOn: daySchema.optional(),
        ratings: z
          .array(
            z.object({
              signalId: z.string(),
              value: ratingValueSchema,
              note: textSchema.default(''),
              interactionIds: z.array(idSchema<'interaction'>()).default([]),
            }),
          )
          .min(1),
      }),
    )
    .output(
      z.object({ checkId: idSchema<'check'>(), strain: strainSchema, changed: z.array(changedRatingSchema) }),
    ),
  /** To the trash. */
  remove: operation.input(checkId).output(z.object({})),
};

export const signalsContract = {
  /** The catalogue as this workspace uses it, in the order of the interface. */
  list: operation.output(z.array(signalSchema)),
  /** Every rating of every signal of a client, newest first, with the evidence it stands on. */
  history: operation.input(z.object({ clientId: idSchema<'client'>() })).output(
    z.array(
      z.object({
        signalId: idSchema<'signal'>(),
        current: ratingSchema.nullable(),
        sinceOn: daySchema.nullable(),
        ratings: z.array(ratingSchema.extend({ rater: z.string() })),
        evidenceCount: z.number(),
      }),
    ),
  ),
  setWeight: operation
    .input(z.object({ signalId: idSchema<'signal'>(), weight: z.number().min(0).max(10) }))
    .output(z.object({})),
  /** The pair of roles of signals 12 and 13. */
  setRolePair: operation
    .input(
      z.object({
        signalId: idSchema<'signal'>(),
        role: z.string().min(1).max(100),
        usedAs: z.string().min(1).max(100),
      }),
    )
    .output(z.object({})),
  /** Adds or changes a signal of the user's own; it counts in a group of its own. */
  saveCustom: operation
    .input(
      z.object({
        signalId: idSchema<'signal'>().optional(),
        label: z.string().min(1).max(80),
        description: z.string().max(1000),
        question: z.string().max(500).default(''),
        remedy: z.string().max(500).default(''),
        weight: z.number().min(0).max(10).default(1),
      }),
    )
    .output(signalSchema),
  removeCustom: operation.input(z.object({ signalId: idSchema<'signal'>() })).output(z.object({})),
};
