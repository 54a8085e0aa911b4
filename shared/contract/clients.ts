import { z } from 'zod';
import { clientStatuses } from '../domain/client.ts';
import { operation } from './refusal.ts';
import {
  clientFieldsSchema,
  clientSchema,
  contactFieldsSchema,
  contactSchema,
  daySchema,
  idSchema,
  lineSchema,
  strainSchema,
  trendPointSchema,
} from './schemas.ts';

const clientId = z.object({ clientId: idSchema<'client'>() });

/** A row of the clients table: the client with what is worked out about it. */
export const clientRowSchema = clientSchema.extend({
  segmentName: z.string().nullable(),
  tagNames: z.array(z.string()),
  strain: strainSchema,
  /** Index now less index at the check before the last, as both are shown (whole points); null without two checks. */
  strainChange: z.number().nullable(),
  /** Indices of the finished checks, oldest first (sparkline). */
  strainHistory: z.array(z.number().nullable()),
  lastCheckOn: daySchema.nullable(),
  hasOpenCheck: z.boolean(),
  /** Last real contact: a note to ourselves does not count. */
  lastContactOn: daySchema.nullable(),
  interactionCount: z.number(),
  contactCount: z.number(),
});
export type ClientRow = z.infer<typeof clientRowSchema>;

/** How satisfied we are with a client on a day, 0–10 (S003: satisfaction is mutual). */
export const satisfactionSchema = z.object({
  value: z.number().int().min(0).max(10),
  ratedOn: daySchema,
  note: z.string(),
});

/** What the header and the tabs of a client page need at once. */
export const clientPageSchema = clientRowSchema.extend({
  contacts: z.array(contactSchema),
  trend: z.array(trendPointSchema),
  counts: z.object({
    interactions: z.number(),
    facts: z.number(),
    checks: z.number(),
    briefs: z.number(),
    attachments: z.number(),
    contacts: z.number(),
  }),
  /** Hours given free or unpaid in the last 12 months, from facts. */
  unpaidHours12m: z.number(),
  /** Requests to the client still open, oldest due first. */
  openRequests: z.array(
    z.object({
      factId: idSchema<'fact'>(),
      interactionId: idSchema<'interaction'>(),
      note: z.string(),
      subject: z.string(),
      dueOn: daySchema.nullable(),
    }),
  ),
  /** Promises of ours still open. */
  openPromises: z.array(
    z.object({
      factId: idSchema<'fact'>(),
      interactionId: idSchema<'interaction'>(),
      note: z.string(),
      dueOn: daySchema.nullable(),
    }),
  ),
  /** Our part: promises closed in the last 12 months. */
  promises12m: z.object({ kept: z.number(), late: z.number(), broken: z.number() }),
  /** Our own satisfaction, the latest; null: never rated. */
  satisfaction: satisfactionSchema.nullable(),
  /** Every rating of it, newest first. */
  satisfactionHistory: z.array(satisfactionSchema),
});
export type ClientPage = z.infer<typeof clientPageSchema>;

export const clientsContract = {
  /** Every client that is not in the trash, by name. */
  list: operation.output(z.array(clientRowSchema)),
  get: operation.input(clientId).output(clientPageSchema),
  /** Only the name is needed; the rest has defaults. Refused: `name-empty`, `name-taken`, `ends-before-start`. */
  create: operation.input(clientFieldsSchema.partial().required({ name: true })).output(clientSchema),
  update: operation.input(clientId.extend({ fields: clientFieldsSchema.partial() })).output(clientSchema),
  /** Our own satisfaction with a client; one rating a day, the last word of the day counts. Refused: `invalid-field` for a day to come. */
  setSatisfaction: operation
    .input(
      clientId.extend({
        value: z.number().int().min(0).max(10),
        note: lineSchema.default(''),
        ratedOn: daySchema.optional(),
      }),
    )
    .output(
      z.object({
        satisfaction: satisfactionSchema.nullable(),
        satisfactionHistory: z.array(satisfactionSchema),
      }),
    ),
  /** One change, one undo, over many clients. */
  updateMany: operation
    .input(
      z.object({
        clientIds: z.array(idSchema<'client'>()).min(1),
        fields: z
          .object({
            status: z.enum(clientStatuses),
            segmentId: idSchema<'segment'>().nullable(),
            tier: lineSchema,
            cadenceDays: z.number().int().min(1).nullable(),
          })
          .partial(),
        addTagIds: z.array(idSchema<'tag'>()).default([]),
        removeTagIds: z.array(idSchema<'tag'>()).default([]),
      }),
    )
    .output(z.object({ changed: z.number() })),
  /** To the trash, with what belongs to it. */
  remove: operation
    .input(z.object({ clientIds: z.array(idSchema<'client'>()).min(1) }))
    .output(z.object({ removed: z.number() })),

  createContact: operation
    .input(contactFieldsSchema.partial().required({ clientId: true, name: true }))
    .output(contactSchema),
  updateContact: operation
    .input(
      z.object({
        contactId: idSchema<'contact'>(),
        fields: contactFieldsSchema.omit({ clientId: true }).partial(),
      }),
    )
    .output(contactSchema),
  removeContact: operation.input(z.object({ contactId: idSchema<'contact'>() })).output(z.object({})),

  listSegments: operation.output(
    z.array(z.object({ id: idSchema<'segment'>(), name: z.string(), clientCount: z.number() })),
  ),
  /** Creates or, with an id, renames. */
  saveSegment: operation
    .input(z.object({ segmentId: idSchema<'segment'>().optional(), name: lineSchema }))
    .output(z.object({ id: idSchema<'segment'>(), name: z.string() })),
  removeSegment: operation.input(z.object({ segmentId: idSchema<'segment'>() })).output(z.object({})),
  listTags: operation.output(
    z.array(z.object({ id: idSchema<'tag'>(), name: z.string(), clientCount: z.number() })),
  ),
  saveTag: operation
    .input(z.object({ tagId: idSchema<'tag'>().optional(), name: lineSchema }))
    .output(z.object({ id: idSchema<'tag'>(), name: z.string() })),
  removeTag: operation.input(z.object({ tagId: idSchema<'tag'>() })).output(z.object({})),
};
