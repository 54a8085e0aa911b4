import { z } from 'zod';
import { attentionKinds } from '../domain/attention.ts';
import { clientRowSchema } from './clients.ts';
import { timelineEntrySchema } from './interactions.ts';
import { operation } from './refusal.ts';
import { daySchema, idSchema, instantSchema, ratingValueSchema, strainSchema } from './schemas.ts';

/** A row of Today: `key` is its reason, as `attentionKey` (shared/domain/attention.ts) writes it. */
const attentionRow = z.object({ kind: z.enum(attentionKinds), key: z.string().min(1).max(1_500) });

const about = { clientId: idSchema<'client'>(), clientName: z.string() };

export const searchHitSchema = z.object({
  type: z.enum(['client', 'contact', 'interaction', 'fact', 'brief']),
  id: z.string(),
  client: z.object({ id: idSchema<'client'>(), name: z.string() }).nullable(),
  /** The entry to open: itself, or the one that a fact stands in; null for the other types. */
  interactionId: idSchema<'interaction'>().nullable(),
  occurredAtMs: instantSchema.nullable(),
  title: z.string(),
  /** Plain text around the match; matched stretches in `marks` as [start, end). */
  snippet: z.string(),
  marks: z.array(z.tuple([z.number(), z.number()])),
});

export const overviewContract = {
  /** What needs attention, each row with its reason. */
  today: operation.output(
    z.object({
      promises: z.array(
        z.object({
          ...about,
          factId: idSchema<'fact'>(),
          interactionId: idSchema<'interaction'>(),
          note: z.string(),
          dueOn: daySchema,
          daysLeft: z.number(),
        }),
      ),
      requests: z.array(
        z.object({
          ...about,
          factId: idSchema<'fact'>(),
          interactionId: idSchema<'interaction'>(),
          note: z.string(),
          subject: z.string(),
          dueOn: daySchema,
          daysLate: z.number(),
        }),
      ),
      worsened: z.array(
        z.object({
          ...about,
          signalId: idSchema<'signal'>(),
          from: ratingValueSchema,
          to: ratingValueSchema,
          ratedOn: daySchema,
          /** Further signals of the same client that rose. */ more: z.number(),
        }),
      ),
      silences: z.array(
        z.object({
          ...about,
          lastContactOn: daySchema.nullable(),
          cadenceDays: z.number(),
          days: z.number().nullable(),
        }),
      ),
      staleChecks: z.array(
        z.object({
          ...about,
          coverage: z.number(),
          lastCheckOn: daySchema.nullable(),
          openCheckId: idSchema<'check'>().nullable(),
          unknownCount: z.number(),
          days: z.number().nullable(),
        }),
      ),
      moved: z.array(
        z.object({
          ...about,
          strain: strainSchema,
          change: z.number(),
          history: z.array(z.number().nullable()),
        }),
      ),
      recent: z.array(timelineEntrySchema),
      nextSteps: z.array(z.object({ ...about, nextStep: z.string(), nextStepOn: daySchema.nullable() })),
      /**
       * Rows left out of the lists above, as they were put off or closed. Of `drift` all in force are here: those rows
       * come from `measures.portfolio`.
       */
      setAside: z.array(attentionRow.extend({ ...about, untilOn: daySchema.nullable() })),
    }),
  ),
  /** Leaves a row out until a day, or (null) for good; it is back before that once its reason is another. */
  setAside: operation.input(attentionRow.extend({ untilOn: daySchema.nullable() })).output(z.object({})),
  /** Takes a row up again. */
  takeUp: operation.input(attentionRow).output(z.object({})),
  /** Every active client with its strain and the latest value of each signal. */
  portfolio: operation.output(
    z.array(
      clientRowSchema.extend({
        ratings: z.record(z.string(), z.object({ value: ratingValueSchema, ratedOn: daySchema })),
      }),
    ),
  ),
};

export const searchContract = {
  /**
   * Clients, contacts, interactions, facts and briefs. Filters in the query: `client:`, `signal:`, `kind:`, `after:`.
   * The newest 2,000 matches are ranked; `everything` ranks them all.
   */
  query: operation
    .input(
      z.object({
        query: z.string().max(500),
        clientId: idSchema<'client'>().nullable().default(null),
        limit: z.number().int().min(1).max(200).default(20),
        everything: z.boolean().default(false),
      }),
    )
    .output(z.object({ hits: z.array(searchHitSchema), bounded: z.boolean() })),
};
