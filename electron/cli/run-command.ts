import type { Session } from './session.ts';

/**
 * Runs one command on the open workspace. `read` commands go on read-only when another window holds the file; `write`
 * ones wait a little and are then refused.
 */
export type RunCommand = (
  access: 'read' | 'write',
  work: (session: Session) => Promise<CommandOutcome | undefined> | Promise<void>,
  options?: {
    /** Takes over where the workspace is damaged and cannot be opened. */
    readonly onDamaged?: (session: Omit<Session, 'client' | 'readNotes'>) => void;
  },
) => Promise<void>;

/** A command that answered, yet could not do what was asked: exit code 1 with its result still printed. */
export interface CommandOutcome {
  readonly refused: boolean;
}
