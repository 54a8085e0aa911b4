import { z } from 'zod';
import { daySchema, idSchema, localizedSchema, ratingValueSchema } from './schemas.ts';

/** What marks a file as ours. */
export const ratingFileFormat = 'rapporto-ratings';
/** The newest version that we write and read. */
export const ratingFileVersion = 1;

/** What a sealed rating file says: one person's finished check of one client, in words that stand by themselves. */
export const ratingFileContentSchema = z.strictObject({
  client: z.string().min(1).max(1_000),
  rater: z.string().trim().min(1).max(200),
  /** Day that the ratings speak of. */
  checkedOn: daySchema,
  /** The signals as the other workspace names them. */
  signals: z
    .array(
      z.strictObject({
        id: idSchema<'signal'>(),
        class: z.enum(['core', 'knock-out', 'custom']),
        label: localizedSchema,
      }),
    )
    .max(500),
  ratings: z
    .array(
      z.strictObject({
        signalId: idSchema<'signal'>(),
        value: ratingValueSchema,
        note: z.string().max(200_000),
        /** The entries behind it: their day and words, as the reader's log may lack them. */
        evidence: z.array(z.strictObject({ on: daySchema, words: z.string().max(2_000) })).max(500),
      }),
    )
    .max(500),
});
export type RatingFileContent = z.infer<typeof ratingFileContentSchema>;
