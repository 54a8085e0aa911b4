import { z } from 'zod';
import { changedRatingSchema } from './checks.ts';
import { operation } from './refusal.ts';
import {
  daySchema,
  dissentSchema,
  idSchema,
  instantSchema,
  lineSchema,
  ratingValueSchema,
  signalSchema,
  strainSchema,
  textSchema,
} from './schemas.ts';

const panelId = z.object({ panelId: idSchema<'panel'>() });
const personSchema = z.string().trim().min(1).max(200);

/** How far one person is, and never what they said. */
export const panelRaterSchema = z.object({
  name: z.string(),
  state: z.enum(['waiting', 'rating', 'finished']),
  /** Null while they have not started. */
  checkId: idSchema<'check'>().nullable(),
  /** Signals rated so far. */
  ratedCount: z.number(),
  /** True where their ratings came in a sealed file. */
  cameByFile: z.boolean(),
});
/** Colleagues who rate one client apart, until a joint check closes the panel. */
export const panelSchema = z.object({
  id: idSchema<'panel'>(),
  clientId: idSchema<'client'>(),
  clientName: z.string(),
  openedOn: daySchema,
  closedAtMs: instantSchema.nullable(),
  jointCheckId: idSchema<'check'>().nullable(),
  raters: z.array(panelRaterSchema),
  /** Who has not finished: until nobody is left, no rating is sent to anyone. */
  waitingFor: z.array(z.string()),
  /** True when everyone has finished, and the ratings may be compared. */
  isRevealed: z.boolean(),
});
export type Panel = z.infer<typeof panelSchema>;

/** An entry that a rating stands on, in words: the log that it comes from may be another machine's. */
export const evidenceWordsSchema = z.object({ on: daySchema, words: z.string() });
/** One signal as everybody rated it. Disagreements come first; there is no average here. */
export const comparedSignalSchema = z.object({
  signal: signalSchema,
  values: z.array(
    z.object({
      rater: z.string(),
      value: ratingValueSchema,
      /** What they had said when the ratings were first opened, where it is another now; null: as it was. */
      first: ratingValueSchema.nullable(),
      note: z.string(),
      evidence: z.array(evidenceWordsSchema),
    }),
  ),
  spread: z.number().nullable(),
  disagrees: z.boolean(),
  /** What `close` takes to show that this was read; another once anybody's value or reason has changed. */
  readAs: z.string(),
  alone: z.string().nullable(),
  /** What was agreed, once the panel is closed. */
  joint: z.object({ value: ratingValueSchema, note: z.string(), dissent: z.array(dissentSchema) }).nullable(),
});
export type ComparedSignal = z.infer<typeof comparedSignalSchema>;

/** Several raters of one client: apart, compared, agreed (issue 3, point 4). */
export const ratersContract = {
  /** Panels of a client, newest first. */
  list: operation.input(z.object({ clientId: idSchema<'client'>() })).output(z.array(panelSchema)),
  get: operation.input(panelId).output(panelSchema),
  /** Refused: `check-already-open` where the client has an open panel, `name-taken` for a name given twice. */
  open: operation
    .input(z.object({ clientId: idSchema<'client'>(), raters: z.array(personSchema).min(2).max(20) }))
    .output(panelSchema),
  /** One more person. Refused: `name-taken`; `check-finished` once the ratings have been revealed. */
  add: operation.input(panelId.extend({ rater: personSchema })).output(panelSchema),
  /** Goes on without somebody who has not finished; what they had begun goes to the trash. Refused: `check-finished`. */
  withdraw: operation.input(panelId.extend({ rater: personSchema })).output(panelSchema),
  /** Starts a person's own check, or takes it up again. Refused: `check-finished`. */
  start: operation
    .input(panelId.extend({ rater: personSchema }))
    .output(z.object({ checkId: idSchema<'check'>() })),
  /**
   * The sealed rating file of a finished check. Refused: `ratings-sealed` until it is finished, and for a colleague's
   * while its panel is sealed; `name-empty` without a rater.
   */
  export: operation
    .input(z.object({ checkId: idSchema<'check'>() }))
    .output(z.object({ fileName: z.string(), contentBase64: z.string() })),
  /**
   * Takes in a colleague's file: into the client's open panel, or a new one. Its ratings stay sealed like everybody's.
   * Refused: `rating-file-damaged`, `rating-file-newer`, `rating-file-foreign`, `file-too-large`; `check-finished` where
   * this person's ratings are in already.
   */
  import: operation
    .input(
      z.object({
        fileName: lineSchema,
        contentBase64: z.string(),
        panelId: idSchema<'panel'>().nullable().default(null),
      }),
    )
    .output(
      z.object({
        panel: panelSchema,
        rater: z.string(),
        rated: z.number(),
        /** Signals of the other machine's own that this workspace does not have. */
        skipped: z.array(z.string()),
      }),
    ),
  /**
   * Everybody's ratings side by side. What they say at the first call is kept: whoever changes a rating afterwards (undo
   * allows it) is shown with what they had said. Refused: `ratings-sealed`, naming who has not finished.
   */
  compare: operation
    .input(panelId)
    .output(z.object({ panel: panelSchema, rows: z.array(comparedSignalSchema) })),
  /**
   * Closes the panel with the values agreed on, as a check of its own that counts for the client; who said otherwise is
   * kept on the rating. `read`: the disagreements that were read, each as `compare` gave it; all of them must be. Refused:
   * `ratings-sealed`, `check-finished`, `disagreements-unread`, `evidence-needed`, `signal-unknown`.
   */
  close: operation
    .input(
      panelId.extend({
        ratings: z
          .array(
            z.object({
              signalId: idSchema<'signal'>(),
              value: ratingValueSchema,
              note: textSchema.default(''),
              /** Reasons that dissenters gave at the table; their own note otherwise. */
              reasons: z.array(z.object({ rater: z.string(), reason: textSchema })).default([]),
            }),
          )
          .min(1),
        read: z.array(z.object({ signalId: idSchema<'signal'>(), readAs: z.string().max(100) })).max(1_000),
      }),
    )
    .output(
      z.object({
        panel: panelSchema,
        checkId: idSchema<'check'>(),
        strain: strainSchema,
        changed: z.array(changedRatingSchema),
      }),
    ),
  /** To the trash, with the checks made apart; a joint check stays. */
  remove: operation.input(panelId).output(z.object({})),
};
