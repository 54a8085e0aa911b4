import { parseArgs } from 'node:util';

/** What a host is started with: `rapporto [--workspace FILE] [--sample] [--no-open] [--now INSTANT] [--lang it|en]`. */
export interface HostOptions {
  /** The user's own workspace; null: the last one used, or the one in the data folder. */
  readonly workspace: string | null;
  /** Opens the sample agency, in a workspace of its own. */
  readonly sample: boolean;
  /** Browser host only: do not open a browser. */
  readonly open: boolean;
  /** Browser host only: port; 0 takes a free one. */
  readonly port: number;
  /** Clock to start from, `2026-11-22T10:00` local; null: the system's. */
  readonly now: string | null;
  readonly language: 'it' | 'en' | null;
}

/** Thrown for arguments that mean nothing: exit code 2. */
export class UsageError extends Error {}

/** Reads a host's arguments. `lenient` passes over what it does not know: Electron's own switches. */
export function readHostOptions(args: readonly string[], { lenient }: { lenient: boolean }): HostOptions {
  let values: ReturnType<typeof parse>['values'];
  try {
    values = parse(args, !lenient).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const language = values.lang;
  if (language !== undefined && language !== 'it' && language !== 'en')
    throw new UsageError(`--lang: it or en, not ${language}`);
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--port: a number from 0 to 65535, not ${values.port}`);
  if (values.now !== undefined && Number.isNaN(Date.parse(values.now)))
    throw new UsageError(`--now: a date such as 2026-11-22T10:00, not ${values.now}`);
  return {
    workspace: values.workspace ?? null,
    sample: values.sample ?? false,
    open: !(values['no-open'] ?? false),
    port,
    now: values.now ?? null,
    language: language ?? null,
  };
}

function parse(args: readonly string[], strict: boolean) {
  return parseArgs({
    args: [...args],
    strict,
    allowPositionals: !strict,
    options: {
      workspace: { type: 'string' },
      sample: { type: 'boolean' },
      'no-open': { type: 'boolean' },
      port: { type: 'string' },
      now: { type: 'string' },
      lang: { type: 'string' },
    },
  }) as {
    values: {
      workspace?: string;
      sample?: boolean;
      'no-open'?: boolean;
      port?: string;
      now?: string;
      lang?: string;
    };
  };
}
