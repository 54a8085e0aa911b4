import { z } from 'zod';
import { clientKinds, clientStatuses } from '../domain/client.ts';
import type { FactDetail } from '../domain/fact.ts';
import { factChoices } from '../domain/fact.ts';
import type { Id } from '../domain/ids.ts';
import type { Interaction } from '../domain/interaction.ts';
import { interactionKinds, interactionSources } from '../domain/interaction.ts';
import { languages } from '../domain/language.ts';
import type { RatingValue } from '../domain/rating.ts';
import { signalGroups } from '../domain/signals/signal.ts';
import { bands } from '../domain/strain.ts';
import type { Day } from '../domain/time.ts';
import { isDay } from '../domain/time.ts';

/** A branded id on both sides of the wire. */
export function idSchema<K extends string>(): z.ZodType<Id<K>, Id<K>> {
  return z.string().min(1).max(100) as unknown as z.ZodType<Id<K>, Id<K>>;
}
/** A day that exists, `YYYY-MM-DD`. */
export const daySchema = z.string().refine(isDay) as unknown as z.ZodType<Day, Day>;
/** Epoch milliseconds. */
export const instantSchema = z.number().int();
export const languageSchema = z.enum(languages);
export const localizedSchema = z.object({ it: z.string(), en: z.string() });
/** Free text of the user's; long enough for a pasted mail. */
export const textSchema = z.string().max(200_000);
/** One line of text. */
export const lineSchema = z.string().max(1_000);

const hours = z.number().min(0).max(10_000);
const yesNo = z.boolean().nullable();
const c = factChoices;

export const factDetailSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('request'),
    subject: z.enum(c.requestSubject),
    dueOn: daySchema.nullable(),
    receivedOn: daySchema.nullable(),
    outcome: z.enum(c.requestOutcome),
    extraHours: hours.nullable(),
    paid: yesNo,
    briefState: z.enum(c.briefState).nullable(),
  }),
  z.object({
    kind: z.literal('advice'),
    topic: lineSchema,
    outcome: z.enum(c.adviceOutcome),
    result: lineSchema,
  }),
  z.object({
    kind: z.literal('delivery'),
    goalMet: yesNo,
    reaction: z.enum(c.reaction).nullable(),
    credit: z.enum(c.attribution).nullable(),
    blame: z.enum(c.attribution).nullable(),
  }),
  z.object({ kind: z.literal('decision'), area: z.enum(c.decisionArea), involvement: z.enum(c.involvement) }),
  z.object({
    kind: z.literal('extra'),
    hours,
    role: lineSchema.nullable(),
    usedAs: lineSchema.nullable(),
    training: z.boolean(),
    agreed: yesNo,
    paid: yesNo,
  }),
  z.object({ kind: z.literal('control'), goalAlreadyMet: yesNo }),
  z.object({ kind: z.literal('plans'), horizonYears: z.number().min(0).max(50).nullable() }),
  z.object({ kind: z.literal('credit'), change: z.enum(c.creditChange), reason: lineSchema }),
  z.object({ kind: z.literal('confidentiality'), nature: z.enum(c.confidentialityNature) }),
  z.object({ kind: z.literal('counterpart'), state: z.enum(c.counterpartState) }),
  z.object({ kind: z.literal('scope'), change: z.enum(c.scopeChange), hours: hours.nullable() }),
  z.object({ kind: z.literal('abuse'), form: z.enum(c.abuseForm), towards: lineSchema }),
  z.object({
    kind: z.literal('promise'),
    dueOn: daySchema.nullable(),
    outcome: z.enum(c.promiseOutcome),
    closedOn: daySchema.nullable(),
  }),
  z.object({ kind: z.literal('thanks') }),
]) satisfies z.ZodType<FactDetail>;

export const factDraftSchema = z.object({
  detail: factDetailSchema,
  note: lineSchema,
  clientId: idSchema<'client'>().nullable(),
});
export const factSchema = z.object({
  id: idSchema<'fact'>(),
  interactionId: idSchema<'interaction'>(),
  clientId: idSchema<'client'>(),
  occurredOn: daySchema,
  detail: factDetailSchema,
  note: z.string(),
});

export const interactionDraftSchema = z.object({
  kind: z.enum(interactionKinds),
  occurredAtMs: instantSchema,
  durationMin: z.number().int().min(0).max(100_000).nullable(),
  text: textSchema,
  clientIds: z.array(idSchema<'client'>()).max(100).readonly(),
  contactIds: z.array(idSchema<'contact'>()).max(100).readonly(),
  facts: z.array(factDraftSchema).max(100).readonly(),
});
export const interactionSchema = z.object({
  id: idSchema<'interaction'>(),
  kind: z.enum(interactionKinds),
  occurredAtMs: instantSchema,
  occurredOn: daySchema,
  durationMin: z.number().nullable(),
  text: z.string(),
  clientIds: z.array(idSchema<'client'>()),
  contactIds: z.array(idSchema<'contact'>()),
  facts: z.array(factSchema),
  source: z.enum(interactionSources),
  batchId: idSchema<'import-batch'>().nullable(),
  attachmentCount: z.number(),
  createdAtMs: instantSchema,
  updatedAtMs: instantSchema,
}) satisfies z.ZodType<Interaction>;

export const clientFieldsSchema = z.object({
  name: lineSchema,
  kind: z.enum(clientKinds),
  status: z.enum(clientStatuses),
  segmentId: idSchema<'segment'>().nullable(),
  tier: lineSchema,
  services: lineSchema,
  sinceOn: daySchema.nullable(),
  endedOn: daySchema.nullable(),
  cadenceDays: z.number().int().min(1).max(3_650).nullable(),
  commissionDeal: z.boolean(),
  agreement: textSchema,
  contactProcess: textSchema,
  agreedGoals: textSchema,
  nextStep: lineSchema,
  nextStepOn: daySchema.nullable(),
  note: textSchema,
  tagIds: z.array(idSchema<'tag'>()).max(100),
});
export const clientSchema = clientFieldsSchema.extend({
  id: idSchema<'client'>(),
  createdAtMs: instantSchema,
  updatedAtMs: instantSchema,
});
export const contactFieldsSchema = z.object({
  clientId: idSchema<'client'>(),
  name: lineSchema,
  role: lineSchema,
  email: lineSchema,
  phone: lineSchema,
  note: textSchema,
});
export const contactSchema = contactFieldsSchema.extend({ id: idSchema<'contact'>() });

export const ratingValueSchema = z.literal([0, 1, 2, 3, 'na', 'unknown']) satisfies z.ZodType<RatingValue>;
const levelSchema = z.literal([0, 1, 2, 3]);
/** What a colleague said otherwise in a joint check. */
export const dissentSchema = z.object({ rater: z.string(), value: ratingValueSchema, reason: z.string() });
export const ratingSchema = z.object({
  checkId: idSchema<'check'>(),
  clientId: idSchema<'client'>(),
  signalId: idSchema<'signal'>(),
  value: ratingValueSchema,
  note: z.string(),
  interactionIds: z.array(idSchema<'interaction'>()),
  factIds: z.array(idSchema<'fact'>()),
  ratedOn: daySchema,
  /** In a joint check: who did not agree, and why. Absent where nobody dissented. */
  dissent: z.array(dissentSchema).optional(),
});
export const checkSchema = z.object({
  id: idSchema<'check'>(),
  clientId: idSchema<'client'>(),
  rater: z.string(),
  startedAtMs: instantSchema,
  finishedAtMs: instantSchema.nullable(),
  checkedOn: daySchema,
  weights: z.record(z.string(), z.number()).nullable(),
});

export const signalSchema = z.object({
  id: idSchema<'signal'>(),
  number: z.number().nullable(),
  class: z.enum(['core', 'knock-out', 'custom']),
  group: z.enum(signalGroups).nullable(),
  weight: z.number(),
  enabled: z.boolean(),
  rolePair: z.object({ role: z.string(), usedAs: z.string() }).nullable(),
  label: localizedSchema,
  short: localizedSchema,
  description: localizedSchema,
  shows: z.array(localizedSchema),
  question: localizedSchema,
  remedy: localizedSchema,
});

const raisedSignal = { signalId: idSchema<'signal'>(), level: levelSchema, ratedOn: daySchema.nullable() };
export const strainSchema = z.object({
  index: z.number().nullable(),
  band: z.enum(bands),
  coverage: z.number(),
  groups: z.array(
    z.object({
      group: z.enum([...signalGroups, 'custom']),
      points: z.number(),
      maxPoints: z.number(),
      rated: z.number(),
      signals: z.number(),
    }),
  ),
  drivers: z.array(z.object({ ...raisedSignal, points: z.number() })),
  knockOuts: z.array(z.object(raisedSignal)),
  ratedCount: z.number(),
  unknownSignalIds: z.array(idSchema<'signal'>()),
});
/** One finished check on the trend line. */
export const trendPointSchema = z.object({
  checkId: idSchema<'check'>(),
  checkedOn: daySchema,
  index: z.number().nullable(),
  band: z.enum(bands),
  coverage: z.number(),
  /** Scored with other weights than the check before it. */
  weightsChanged: z.boolean(),
});
