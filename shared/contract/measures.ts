import { z } from 'zod';
import type { DriftRules } from '../domain/drift/drift-rules.ts';
import { driftSubjects } from '../domain/drift/drift-rules.ts';
import { driftRulesProblem } from '../domain/drift/drift-rules-problem.ts';
import type { MeasureRules } from '../domain/measured/measure-rules.ts';
import { frameworkStepIds } from '../domain/signals/framework-steps.ts';
import { remedyIds } from '../domain/signals/remedies.ts';
import { traitIds } from '../domain/signals/traits.ts';
import { bands } from '../domain/strain.ts';
import { idealProperties } from '../domain/traits/ideal-profile.ts';
import { conditionIds } from '../domain/traits/traits-of.ts';
import { operation } from './refusal.ts';
import { daySchema, factSchema, idSchema, lineSchema, ratingValueSchema } from './schemas.ts';

const ofClient = z.object({ clientId: idSchema<'client'>() });
const levelSchema = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
const share = z.number().min(0).max(1);
/** Pieces of an explanation: a key of i18n and its figures; `shared/i18n/why-sentence.ts` says them. */
export const whySchema = z.array(
  z.object({ key: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) }),
);

const thresholdSchema = z.object({ amount: z.number().min(0).max(1_000), share });
const windowDays = z.number().int().min(1).max(3_650);
const months = z.number().int().min(1).max(240);
/** Every threshold by which the log is measured (`shared/domain/measured/measure-rules.ts`). */
export const measureRulesSchema = z.object({
  halfLifeDays: z.number().min(1).max(3_650),
  halfConfidence: z.number().min(0.1).max(100),
  graceDays: z.number().int().min(0).max(90),
  signals: z.record(
    z.string(),
    z.discriminatedUnion('kind', [
      z.object({
        kind: z.enum(['facts', 'hours']),
        windowDays,
        lastCount: z.number().int().min(1).max(100).nullable(),
        minFacts: z.number().int().min(1).max(100),
        hint: thresholdSchema,
        clear: thresholdSchema,
        severe: thresholdSchema,
      }),
      z.object({
        kind: z.literal('absence'),
        windowDays,
        hintMonths: months,
        clearMonths: months,
        severeMonths: months,
        afterMonths: months,
      }),
    ]),
  ),
}) satisfies z.ZodType<MeasureRules>;

const occasions = z.number().int().min(1).max(100);
/** Every threshold of drift (`shared/domain/drift/drift-rules.ts`). */
export const driftRulesSchema = z
  .object({
    learnDays: z.number().int().min(30).max(3_650),
    recentDays: z.number().int().min(30).max(3_650),
    graceDays: z.number().int().min(0).max(90),
    minAgainst: occasions,
    minBaseline: z.number().int().min(1).max(1_000),
    minRise: share,
    balanceChance: share,
    /** 0: esteem need not have cooled. */
    minCool: z.number().int().min(0).max(100),
    esteemChance: share,
    alone: z.object({ minAgainst: occasions, minShare: share, chance: share }),
    partMin: occasions,
    partChance: share,
    minReplies: z.number().int().min(3).max(100),
    usualReplies: z.number().min(0.5).max(0.95),
    easeFacts: occasions,
    easeWithin: share,
    easeChance: share,
  })
  .refine((rules) => driftRulesProblem(rules) === null) satisfies z.ZodType<DriftRules>;

/** One thing that is wanted, or not, in a client. */
export const idealProfileSchema = z
  .array(z.object({ property: z.enum(idealProperties), value: lineSchema, wanted: z.boolean() }))
  .max(100);

export const measuredSchema = z.object({
  signalId: idSchema<'signal'>(),
  /** Null: nothing to go by. */
  level: levelSchema.nullable(),
  /** 0–1 by the amount of evidence. */
  confidence: share,
  why: whySchema,
  /** Facts that show the signal, newest first, and the entries that hold them: what accepting gives as evidence. */
  factIds: z.array(idSchema<'fact'>()),
  interactionIds: z.array(idSchema<'interaction'>()),
  /** Aged weight of the evidence (or hours) and its share, as the thresholds read them. */
  amount: z.number(),
  share,
  /** A person's latest rating; null: never rated. */
  rated: z.object({ value: ratingValueSchema, ratedOn: daySchema }).nullable(),
  /** Set aside by a person, while this level is suggested; null: it stands. */
  dismissed: z.object({ reason: z.string(), dismissedOn: daySchema }).nullable(),
});
export type Measured = z.infer<typeof measuredSchema>;

export const driftSchema = z.object({
  /** The first day on which the log was enough to say it. */
  on: daySchema,
  sinceOn: daySchema,
  what: z.enum(driftSubjects),
  unit: z.enum(['share', 'per-month']),
  from: z.number(),
  to: z.number(),
  why: whySchema,
  factIds: z.array(idSchema<'fact'>()),
  easedOn: daySchema.nullable(),
});

export const measuresContract = {
  /** What the log says of each signal of the catalogue, in its order. It never changes a rating: accept with `checks.rate`. */
  signals: operation.input(ofClient).output(z.array(measuredSchema)),
  /** Sets a suggestion aside, with a reason; remembered until the suggested level changes. */
  dismiss: operation
    .input(
      ofClient.extend({
        signalId: idSchema<'signal'>(),
        level: levelSchema,
        reason: z.string().trim().min(1).max(1_000),
      }),
    )
    .output(z.object({})),
  /** Takes a suggestion up again. */
  restore: operation.input(ofClient.extend({ signalId: idSchema<'signal'>() })).output(z.object({})),
  /**
   * Every active client with its suggested levels (those not set aside) and whether it drifts: for portfolio and Today.
   * What is measured is kept. With `withinMs`, measuring stops in time to answer within about so long, and goes on while
   * nobody waits; a change of the topic `measures` tells as more is ready.
   */
  portfolio: operation
    .input(
      z
        .object({ withinMs: z.number().min(0).max(60_000).nullable().default(null) })
        .default({ withinMs: null }),
    )
    .output(
      z.array(
        z.object({
          clientId: idSchema<'client'>(),
          clientName: z.string(),
          /**
           * False only with `withinMs`: still to be measured. Levels and drifts are then those from before the last change
           * of the log, the rules or the day; empty where it never was measured.
           */
          isMeasured: z.boolean(),
          levels: z.record(z.string(), z.object({ level: levelSchema, confidence: share })),
          /** The standing alarms, oldest first; empty: no change against its own past. */
          drifts: z.array(driftSchema),
        }),
      ),
    ),
  /** The rules of this workspace, and whether they are the ones that we suggest. */
  rules: operation.output(z.object({ rules: measureRulesSchema, isDefault: z.boolean() })),
  /** Null: back to the suggested ones. */
  saveRules: operation.input(z.object({ rules: measureRulesSchema.nullable() })).output(z.object({})),
  /** Which suggestions other rules would change, client by client. Nothing is saved. */
  trial: operation.input(z.object({ rules: measureRulesSchema })).output(
    z.array(
      z.object({
        clientId: idSchema<'client'>(),
        clientName: z.string(),
        signalId: idSchema<'signal'>(),
        from: levelSchema.nullable(),
        to: levelSchema.nullable(),
      }),
    ),
  ),
  /** The thresholds of drift of this workspace, and whether they are the ones that we suggest. */
  driftRules: operation.output(z.object({ rules: driftRulesSchema, isDefault: z.boolean() })),
  /** Null: back to the suggested ones. */
  saveDriftRules: operation.input(z.object({ rules: driftRulesSchema.nullable() })).output(z.object({})),
  /**
   * The active clients whose alarm other thresholds would change: the day on which the standing one is first told now,
   * and then; null: no alarm. Nothing is saved.
   */
  driftTrial: operation.input(z.object({ rules: driftRulesSchema })).output(
    z.array(
      z.object({
        clientId: idSchema<'client'>(),
        clientName: z.string(),
        from: daySchema.nullable(),
        to: daySchema.nullable(),
      }),
    ),
  ),
  /** A client against its own past. `drifts` oldest first, those that eased too. */
  drift: operation.input(ofClient).output(
    z.object({
      isDrifting: z.boolean(),
      /** Until this day the log only teaches what is usual; null: nothing logged yet. */
      learningUntilOn: daySchema.nullable(),
      drifts: z.array(driftSchema),
      series: z.array(
        z.object({
          what: z.enum(driftSubjects),
          months: z.array(
            z.object({ month: z.string(), against: z.number(), of: z.number(), hours: z.number() }),
          ),
        }),
      ),
    }),
  ),
  /** The five traits, the four conditions and the distance from the ideal client (S004). */
  traits: operation.input(ofClient).output(
    z.object({
      traits: z.array(
        z.object({
          traitId: z.enum(traitIds),
          level: levelSchema.nullable(),
          signs: z.array(
            z.object({
              signalId: idSchema<'signal'>().nullable(),
              level: levelSchema,
              why: whySchema,
              factIds: z.array(idSchema<'fact'>()),
            }),
          ),
          missing: whySchema,
          steps: z.array(z.enum(frameworkStepIds)),
          remedies: z.array(z.enum(remedyIds)),
        }),
      ),
      conditions: z.array(
        z.object({ conditionId: z.enum(conditionIds), met: z.boolean().nullable(), why: whySchema }),
      ),
      ideal: z.object({
        distance: share.nullable(),
        fits: z.array(z.enum(idealProperties)),
        misses: z.array(z.enum(idealProperties)),
        unknown: z.array(z.enum(idealProperties)),
      }),
    }),
  ),
  /** The facts that something was read from, newest first. Ids of other clients are passed over. */
  evidence: operation
    .input(ofClient.extend({ factIds: z.array(idSchema<'fact'>()).max(1_000) }))
    .output(z.array(factSchema)),
  /**
   * The clients that left, latest first, as they were on the day of their end: what to hold a prospect against (S004).
   * A trait of level null: too little was known.
   */
  exits: operation.output(
    z.array(
      z.object({
        clientId: idSchema<'client'>(),
        clientName: z.string(),
        /** Null: the day was never written; read as of today. */
        endedOn: daySchema.nullable(),
        /** Of the last check; null: never checked. */
        strain: z
          .object({ index: z.number().nullable(), band: z.enum(bands), checkedOn: daySchema })
          .nullable(),
        traits: z.array(z.object({ traitId: z.enum(traitIds), level: levelSchema.nullable() })),
      }),
    ),
  ),
  /** The ideal client, as a list of what is wanted and what is not. */
  idealProfile: operation.output(idealProfileSchema),
  saveIdealProfile: operation.input(z.object({ profile: idealProfileSchema })).output(z.object({})),
};
