import type { Interpretation, LogContext, Span } from '../../../shared/domain/log-line/interpretation.ts';
import { nameWords } from '../../../shared/domain/log-line/name-index.ts';
import { suggestMentions } from '../../../shared/domain/log-line/suggest-mentions.ts';

/** One thing that can be written in place of what is being typed. */
export interface CompletionOption {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  /** Replaces the completion's span. */
  readonly insert: string;
  readonly icon: 'person' | 'clients' | 'duplicate';
}

/** What is being typed at the caret, and what it could become. */
export interface Completion {
  readonly type: 'mention' | 'template';
  readonly span: Span;
  readonly options: readonly CompletionOption[];
  /** True when what stands there already says one thing: Enter then logs, Tab still completes. */
  readonly isSettled: boolean;
}

export interface LineTemplate {
  readonly id: string;
  readonly name: string;
  readonly line: string;
}

const optionsMax = 8;
/** `@` and up to four words, or an opened quotation mark and anything up to the caret. */
const mentionBefore =
  /(?:^|[^\p{L}\p{N}_@])@(["«“„][^"»”“]*|[\p{L}\p{N}\p{M}'’.&-]*(?: [\p{L}\p{N}\p{M}'’.&-]*){0,3})$/u;

/** What can be completed at the caret: a name after `@`, a template after `/` at the start. */
export function completionAt(
  read: Interpretation,
  caret: number,
  context: LogContext,
  templates: readonly LineTemplate[],
): Completion | null {
  const before = read.line.slice(0, caret);
  if (/^\/[^\n]*$/.test(before)) return templateCompletion(before, read.line.length, templates);
  const found = mentionBefore.exec(before);
  if (!found) return null;
  const typed = (found[1] ?? '').replace(/^["«“„]/, '');
  const start = caret - (found[1] ?? '').length - 1;
  const words = nameWords(typed);
  const isBetweenWords = /\s$/.test(typed);
  const suggestions = suggestMentions(typed, context, optionsMax).filter(
    // After a space only names that go on are worth a list: the name may well be over.
    ({ name }) => !isBetweenWords || ` ${nameWords(name).join(' ')}`.includes(` ${words.join(' ')} `),
  );
  if (suggestions.length === 0) return null;
  return {
    type: 'mention',
    span: { start, end: caret },
    isSettled: isSettled(read, start, caret, words),
    options: suggestions.map((s) => ({
      id: s.contactId ?? s.clientId,
      label: s.name,
      detail: s.contactId === null ? '' : s.clientName,
      insert: `${s.insert} `,
      icon: s.contactId === null ? 'clients' : 'person',
    })),
  };
}

function templateCompletion(
  before: string,
  end: number,
  templates: readonly LineTemplate[],
): Completion | null {
  const typed = nameWords(before.slice(1)).join(' ');
  const options = templates
    .filter((template) => nameWords(template.name).join(' ').includes(typed))
    .slice(0, optionsMax)
    .map(({ id, name, line }) => ({
      id,
      label: name,
      detail: line,
      insert: line,
      icon: 'duplicate' as const,
    }));
  return options.length === 0
    ? null
    : { type: 'template', span: { start: 0, end }, options, isSettled: false };
}

/** Whole words of one name, read without a doubt. */
function isSettled(read: Interpretation, start: number, caret: number, words: readonly string[]): boolean {
  const chip = read.chips.find((c) => c.span !== null && c.span.start <= start && c.span.end >= caret);
  if (chip?.confidence !== 'sure' || (chip.type !== 'client' && chip.type !== 'contact')) return false;
  const whole = nameWords(chip.name);
  return words.length > 0 && words.every((word) => whole.includes(word));
}
