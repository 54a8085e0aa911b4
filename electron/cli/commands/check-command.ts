import type { Command } from 'commander';
import { z } from 'zod';
import { ratingValueSchema } from '../../../shared/contract/schemas.ts';
import type { InteractionId } from '../../../shared/domain/ids.ts';
import type { RatingValue } from '../../../shared/domain/rating.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { dayOption, jsonFile } from '../option-values.ts';
import { rateOption } from '../rate-option.ts';
import type { RunCommand } from '../run-command.ts';
import { findClientId, UsageError } from '../session.ts';
import { strainWords } from '../words.ts';

const ratingsFile = z.array(
  z.object({
    signal: z.union([z.string(), z.number()]).transform(String),
    level: z.union([
      ratingValueSchema,
      z.enum(['0', '1', '2', '3']).transform((l) => Number(l) as RatingValue),
    ]),
    note: z.string().nullish(),
    interactionId: z.string().nullish(),
  }),
);

interface GivenRating {
  readonly signalId: string;
  readonly value: RatingValue;
  readonly note: string;
  readonly interactionIds: InteractionId[];
}

/** `check CLIENT --rate ID=LEVEL… | --file ratings.json`: a whole check at once, or nothing. */
export function addCheckCommand(program: Command, run: RunCommand): void {
  program
    .command('check <client>')
    .option('--rate <signal=level...>', 'late-inputs=2 9=2 abuse=na')
    .option('--file <file>', '[{signal, level, note, interactionId}]')
    .option('--note <text>', 'reason for the signals given with --rate')
    .option('--rater <name>')
    .option('--on <day>')
    .action(
      (
        name: string,
        options: { rate?: string[]; file?: string; note?: string; rater?: string; on?: string },
      ) =>
        run('write', async (session) => {
          const ratings = [
            ...(options.rate ?? []).map((text) => ({
              ...rateOption(text, session.text),
              note: options.note ?? '',
              interactionIds: [],
            })),
            ...(options.file === undefined ? [] : readRatings(options.file, session.text)),
          ];
          if (ratings.length === 0) throw new UsageError(session.text.t('cli.usageRatings'));
          const recorded = await session.client.checks.record({
            clientId: await findClientId(session, name),
            ratings,
            rater: options.rater ?? '',
            ...(options.on === undefined ? {} : { checkedOn: dayOption(options.on, '--on', session.text) }),
          });
          session.result(recorded, [
            session.text.t('cli.checked', { name, count: recorded.changed.length }),
            strainWords(session, recorded.strain),
          ]);
        }),
    );
}

function readRatings(file: string, translator: Translator): GivenRating[] {
  const read = ratingsFile.safeParse(jsonFile(file, translator));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new UsageError(
      translator.t('cli.usageJson', {
        file,
        reason: `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim(),
      }),
    );
  }
  return read.data.map((rating) => ({
    signalId: rating.signal,
    value: rating.level,
    note: rating.note ?? '',
    interactionIds: rating.interactionId ? [rating.interactionId as InteractionId] : [],
  }));
}
