import { z } from 'zod';
import { briefAudiences, briefKinds, briefSectionIds, paperSizes } from '../domain/brief/brief.ts';
import { operation } from './refusal.ts';
import { daySchema, idSchema, instantSchema, languageSchema, lineSchema, textSchema } from './schemas.ts';

const briefId = z.object({ briefId: idSchema<'brief'>() });

/** How a section stands in a draft: composed from live data unless the user wrote over it. */
export const sectionStateSchema = z.object({
  id: z.enum(briefSectionIds),
  included: z.boolean(),
  /** The user's own words for the section, in place of (or, for tables, after) the composed matter; null: none. */
  text: textSchema.nullable(),
});
export const briefOptionsSchema = z.object({
  paper: z.enum(paperSizes),
  audience: z.enum(briefAudiences),
  author: lineSchema,
  /** For whom, as printed on the cover. */
  recipients: lineSchema,
  /** First day of the evidence that is read; null: twelve months before the brief. */
  fromOn: daySchema.nullable(),
});
export const briefSchema = z.object({
  id: idSchema<'brief'>(),
  clientId: idSchema<'client'>(),
  clientName: z.string(),
  kind: z.enum(briefKinds),
  language: languageSchema,
  options: briefOptionsSchema,
  sections: z.array(sectionStateSchema),
  versionCount: z.number(),
  createdAtMs: instantSchema,
  updatedAtMs: instantSchema,
});
export const briefVersionSchema = z.object({
  id: idSchema<'brief-version'>(),
  briefId: idSchema<'brief'>(),
  number: z.number(),
  note: z.string(),
  author: z.string(),
  frozenAtMs: instantSchema,
});
/** A brief as it prints: the body and its style apart, so that a page can show it under the strictest policy. */
export const renderedBriefSchema = z.object({
  title: z.string(),
  language: languageSchema,
  bodyHtml: z.string(),
  css: z.string(),
  frozen: z.boolean(),
});
/** Draft when no version is named. */
const which = briefId.extend({ versionId: idSchema<'brief-version'>().nullable().default(null) });

export const briefsContract = {
  list: operation
    .input(z.object({ clientId: idSchema<'client'>().nullable().default(null) }))
    .output(z.array(briefSchema)),
  create: operation
    .input(
      z.object({
        clientId: idSchema<'client'>(),
        kind: z.enum(briefKinds),
        language: languageSchema,
        options: briefOptionsSchema.partial().default({}),
      }),
    )
    .output(briefSchema),
  get: operation.input(briefId).output(briefSchema.extend({ versions: z.array(briefVersionSchema) })),
  update: operation
    .input(
      briefId.extend({
        language: languageSchema.optional(),
        options: briefOptionsSchema.partial().optional(),
        sections: z.array(sectionStateSchema).optional(),
      }),
    )
    .output(briefSchema),
  remove: operation.input(briefId).output(z.object({})),
  /** Composed from live data, or from the frozen data of a version. */
  render: operation.input(which).output(renderedBriefSchema),
  /** The composed words of each section, for editing. */
  compose: operation
    .input(briefId)
    .output(
      z.array(
        z.object({ id: z.enum(briefSectionIds), title: z.string(), text: z.string(), empty: z.boolean() }),
      ),
    ),
  /** Freezes the draft with the data that it cites. */
  freeze: operation.input(briefId.extend({ note: lineSchema.default('') })).output(briefVersionSchema),
  /** What differs, section by section, between two versions (or a version and the draft when `rightVersionId` is null). */
  compare: operation
    .input(
      briefId.extend({
        leftVersionId: idSchema<'brief-version'>(),
        rightVersionId: idSchema<'brief-version'>().nullable(),
      }),
    )
    .output(
      z.array(
        z.object({
          id: z.enum(briefSectionIds),
          title: z.string(),
          left: z.string(),
          right: z.string(),
          same: z.boolean(),
        }),
      ),
    ),
  /** One self-contained file with its own content-security-policy: no script, no outside address. */
  html: operation.input(which).output(z.object({ fileName: z.string(), html: z.string() })),
  /** Tagged PDF with outline. Refused: `pdf-needs-browser` where no Chromium can be found, `pdf-failed`. */
  pdf: operation
    .input(which)
    .output(z.object({ fileName: z.string(), pages: z.number(), contentBase64: z.string() })),
  /** Writes the file into the export folder (or to `path`) on this machine. Refused: `write-failed`, `folder-not-writable`. */
  save: operation
    .input(
      which.extend({ format: z.enum(['pdf', 'html']), path: z.string().max(4096).nullable().default(null) }),
    )
    .output(z.object({ path: z.string(), pages: z.number().nullable() })),
};
