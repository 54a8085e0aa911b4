import { z } from 'zod';
import { factKinds } from '../domain/fact.ts';
import { interactionKinds, interactionSources } from '../domain/interaction.ts';
import { operation } from './refusal.ts';
import {
  daySchema,
  factDetailSchema,
  idSchema,
  instantSchema,
  interactionDraftSchema,
  interactionSchema,
  lineSchema,
  textSchema,
} from './schemas.ts';

const interactionId = z.object({ interactionId: idSchema<'interaction'>() });

/** An interaction with the names that a timeline shows. */
export const timelineEntrySchema = interactionSchema.extend({
  clients: z.array(z.object({ id: idSchema<'client'>(), name: z.string() })),
  contacts: z.array(z.object({ id: idSchema<'contact'>(), name: z.string() })),
  /** Catalogue signals that its facts speak for. */
  signalIds: z.array(idSchema<'signal'>()),
});
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;

/** Where a page of a timeline begins: just older than this entry. */
export const timelineCursorSchema = z.object({
  occurredAtMs: instantSchema,
  interactionId: idSchema<'interaction'>(),
});

export const timelineFilterSchema = z.object({
  /** `evidence`: entries with facts; `requests`, `promises`: with that fact. */
  show: z.enum(['all', 'evidence', 'requests', 'promises']).default('all'),
  kinds: z.array(z.enum(interactionKinds)).default([]),
  factKinds: z.array(z.enum(factKinds)).default([]),
  signalId: idSchema<'signal'>().nullable().default(null),
  afterOn: daySchema.nullable().default(null),
  beforeOn: daySchema.nullable().default(null),
  /** Words to be found in the text. */
  query: z.string().max(200).default(''),
});

export const interactionsContract = {
  /** Names and templates that the one-line reader and its completions need. */
  logContext: operation.output(
    z.object({
      clients: z.array(z.object({ id: idSchema<'client'>(), name: z.string() })),
      contacts: z.array(
        z.object({ id: idSchema<'contact'>(), clientId: idSchema<'client'>(), name: z.string() }),
      ),
    }),
  ),
  /** Logs one interaction. Refused: `no-client`, `interaction-empty`. Newly named clients are created first, in the same change. */
  log: operation
    .input(
      z.object({
        draft: interactionDraftSchema,
        /** Clients named in the line that do not exist yet: created together with the entry. */
        newClientNames: z.array(lineSchema).max(10).default([]),
        source: z.enum(interactionSources).default('form'),
        /** The line as typed, kept beside what was read from it. */
        line: z.string().max(10_000).nullable().default(null),
      }),
    )
    .output(
      z.object({
        interaction: timelineEntrySchema,
        createdClients: z.array(z.object({ id: idSchema<'client'>(), name: z.string() })),
      }),
    ),
  get: operation.input(interactionId).output(timelineEntrySchema.extend({ line: z.string().nullable() })),
  /** Replaces text, people, kind, times and facts: what the form behind the line saves. Facts that keep their id keep their evidence links. */
  update: operation
    .input(
      interactionId.extend({
        draft: interactionDraftSchema,
        factIds: z.array(idSchema<'fact'>().nullable()),
      }),
    )
    .output(timelineEntrySchema),
  remove: operation
    .input(z.object({ interactionIds: z.array(idSchema<'interaction'>()).min(1) }))
    .output(z.object({ removed: z.number() })),
  /** Newest first, by key. */
  timeline: operation
    .input(
      z.object({
        clientId: idSchema<'client'>(),
        filter: timelineFilterSchema.optional(),
        before: timelineCursorSchema.nullable().default(null),
        limit: z.number().int().min(1).max(500).default(50),
      }),
    )
    .output(
      z.object({
        entries: z.array(timelineEntrySchema),
        next: timelineCursorSchema.nullable(),
        total: z.number(),
      }),
    ),
  /** The newest entries of the whole workspace. */
  recent: operation
    .input(z.object({ limit: z.number().int().min(1).max(100).default(10) }))
    .output(z.array(timelineEntrySchema)),
  /** Changes one fact in place: a request received, a promise kept. */
  updateFact: operation
    .input(z.object({ factId: idSchema<'fact'>(), detail: factDetailSchema, note: lineSchema.optional() }))
    .output(timelineEntrySchema),

  listTemplates: operation.output(
    z.array(z.object({ id: idSchema<'template'>(), name: z.string(), line: z.string() })),
  ),
  saveTemplate: operation
    .input(z.object({ templateId: idSchema<'template'>().optional(), name: lineSchema, line: lineSchema }))
    .output(z.object({ id: idSchema<'template'>(), name: z.string(), line: z.string() })),
  removeTemplate: operation.input(z.object({ templateId: idSchema<'template'>() })).output(z.object({})),

  /** A draft survives a crash: saved as it is typed, under the place that it is typed in. */
  getDraft: operation
    .input(z.object({ place: z.string().max(200) }))
    .output(z.object({ text: z.string(), savedAtMs: instantSchema }).nullable()),
  /** Empty text forgets the draft. */
  saveDraft: operation.input(z.object({ place: z.string().max(200), text: textSchema })).output(z.object({})),
};
