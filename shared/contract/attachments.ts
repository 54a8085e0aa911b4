import { z } from 'zod';
import { operation } from './refusal.ts';
import { idSchema, instantSchema, lineSchema } from './schemas.ts';

export const attachmentSchema = z.object({
  id: idSchema<'attachment'>(),
  name: z.string(),
  mediaType: z.string(),
  sizeBytes: z.number(),
  clientId: idSchema<'client'>().nullable(),
  interactionId: idSchema<'interaction'>().nullable(),
  createdAtMs: instantSchema,
});

export type Attachment = z.infer<typeof attachmentSchema>;

/** Files kept inside the workspace. Base64 on the wire; 25 MB at most (`file-too-large`). */
export const attachmentsContract = {
  list: operation.input(z.object({ clientId: idSchema<'client'>() })).output(z.array(attachmentSchema)),
  add: operation
    .input(
      z.object({
        clientId: idSchema<'client'>().nullable().default(null),
        interactionId: idSchema<'interaction'>().nullable().default(null),
        name: lineSchema,
        mediaType: lineSchema,
        contentBase64: z.string(),
      }),
    )
    .output(attachmentSchema),
  read: operation
    .input(z.object({ attachmentId: idSchema<'attachment'>() }))
    .output(attachmentSchema.extend({ contentBase64: z.string() })),
  remove: operation.input(z.object({ attachmentId: idSchema<'attachment'>() })).output(z.object({})),
};
