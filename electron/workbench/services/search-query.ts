import { factKinds } from '../../../shared/domain/fact.ts';
import { interactionKinds } from '../../../shared/domain/interaction.ts';
import { languages } from '../../../shared/domain/language.ts';
import type { WorkspaceSignal } from '../../../shared/domain/signals/signal.ts';
import type { Day } from '../../../shared/domain/time.ts';
import { isDay } from '../../../shared/domain/time.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { fold } from '../db/search/fold-words.ts';

/** A query taken apart: words, and what narrows them. A filter whose value means nothing is left among the words. */
export interface SearchQuery {
  readonly text: string;
  /** Client names as typed, folded; each narrows. */
  readonly clients: readonly string[];
  readonly kinds: readonly string[];
  readonly signalIds: readonly string[];
  readonly afterOn: Day | null;
}

const filter = /(\p{L}+):(?:"([^"]*)"|(\S+))/gu;
type Filter = 'client' | 'signal' | 'kind' | 'after';
const filterNames: Readonly<Record<string, Filter>> = {
  client: 'client',
  cliente: 'client',
  signal: 'signal',
  segnale: 'signal',
  kind: 'kind',
  tipo: 'kind',
  after: 'after',
  dopo: 'after',
};

/** Reads `client:`, `signal:`, `kind:`, `after:` and their Italian names out of a query. */
export function readSearchQuery(query: string, signals: () => readonly WorkspaceSignal[]): SearchQuery {
  const clients: string[] = [];
  const kinds: string[] = [];
  const signalIds: string[] = [];
  let afterOn: Day | null = null;
  const text = query.replace(
    filter,
    (whole, name: string, inQuotes: string | undefined, bare: string | undefined) => {
      const value = fold((inQuotes ?? bare ?? '').trim());
      const which = Object.hasOwn(filterNames, fold(name)) ? filterNames[fold(name)] : undefined;
      if (which === undefined || value === '') return whole;
      switch (which) {
        case 'client':
          clients.push(value);
          return ' ';
        case 'kind':
          return taken(whole, kindsNamed(value), kinds);
        case 'signal':
          return taken(whole, signalsNamed(value, signals()), signalIds);
        case 'after': {
          const day = dayNamed(value);
          afterOn = day ?? afterOn;
          return day === null ? whole : ' ';
        }
      }
    },
  );
  return { text, clients, kinds, signalIds, afterOn };
}

function taken(whole: string, found: readonly string[], into: string[]): string {
  into.push(...found);
  return found.length === 0 ? whole : ' ';
}

/** Kinds of interaction and fact by id, or by the beginning of their name in either language. */
function kindsNamed(value: string): string[] {
  const all = [
    ...interactionKinds.map((k) => ['interactionKind', k] as const),
    ...factKinds.map((k) => ['factKind', k] as const),
  ];
  const named = all.filter(
    ([group, kind]) =>
      kind === value ||
      languages.some((l) => startsWord(createTranslator(l).dynamic(`domain.${group}.${kind}`), value)),
  );
  const exact = named.filter(([, kind]) => kind === value);
  return [...new Set((exact.length > 0 ? exact : named).map(([, kind]) => kind))];
}

function signalsNamed(value: string, signals: readonly WorkspaceSignal[]): string[] {
  const exact = signals.filter(
    (s) => s.id.toLowerCase() === value || (s.number !== null && String(s.number) === value),
  );
  const found =
    exact.length > 0 ? exact : signals.filter((s) => languages.some((l) => startsWord(s.label[l], value)));
  return found.map((s) => s.id);
}

function startsWord(text: string, value: string): boolean {
  const folded = fold(text);
  return folded.startsWith(value) || folded.includes(` ${value}`);
}

/** `2026-03-01`, `2026-03`, `2026`, `1/3/2026`. */
function dayNamed(value: string): Day | null {
  const iso = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(value);
  const italian = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(value);
  const [year, month, day] = iso
    ? [iso[1], iso[2] ?? '1', iso[3] ?? '1']
    : italian
      ? [italian[3], italian[2] ?? '', italian[1] ?? '']
      : [];
  const text = `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  return isDay(text) ? text : null;
}
