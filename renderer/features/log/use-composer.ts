import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { interpretLine } from '../../../shared/domain/log-line/interpret-line.ts';
import type { Chip, Interpretation, Unresolved } from '../../../shared/domain/log-line/interpretation.ts';
import { supportsFact } from '../../../shared/domain/signals/supports-fact.ts';
import type { JustLogged } from '../../store/just-logged-store.ts';
import { useSurfaceStore } from '../../store/surface-store.ts';
import { useText } from '../../text/text-context.tsx';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import { addEdit, withEdits } from './chip-edits.ts';
import { useLine } from './use-line.ts';
import { type LogKnowledge, useLogContext } from './use-log-context.ts';
import { useLogEntry } from './use-log-entry.ts';

export interface Composer {
  readonly text: string;
  /** The line as read, with what was changed by hand. */
  readonly read: Interpretation;
  readonly knowledge: LogKnowledge;
  /** Unknown names, and whether each is to become a client. */
  readonly unknownNames: readonly {
    readonly name: string;
    readonly isNew: boolean;
    readonly unresolved: Unresolved;
  }[];
  /** Labels of the signals that the facts of the line speak for. */
  readonly signals: readonly string[];
  /** Why the line was not logged; null when nothing is wrong. */
  readonly problem: string | null;
  readonly isPending: boolean;
  setText(text: string): void;
  /** Replaces what a chip says, and takes it as sure. */
  edit(chip: Chip): void;
  drop(chip: Chip): void;
  /** A name that is to become a client; logs at once when the line was only waiting for that. */
  createClient(name: string): void;
  doNotCreate(name: string): void;
  log(): void;
  /** Goes on in the form with what the line says. */
  openForm(): void;
}

export interface ComposerOptions {
  /** Where what the entry may show is proposed: under the line, or at the foot of the window. */
  readonly from: JustLogged['from'];
  readonly clientId: ClientId | null;
  readonly onLogged?: (() => void) | undefined;
  /** The line waits for an answer: the chip that asks should take the focus. */
  readonly onAsk: () => void;
}

/** Where the line about a client is kept as a draft. */
export function placeOf(clientId: ClientId | null): string {
  return clientId === null ? 'line' : `client:${clientId}`;
}

/** The one-line log without its looks: reads the line as it is typed, and logs it. */
export function useComposer({ from, clientId, onLogged, onAsk }: ComposerOptions): Composer {
  const text = useText();
  const workbench = useWorkbench();
  const knowledge = useLogContext(clientId);
  const place = placeOf(clientId);
  const line = useLine(place);
  const [problem, setProblem] = useState<string | null>(null);
  const isAskedToCreate = useRef(false);
  const { data: signalList } = useQuery(workbench.signals.list.queryOptions());
  const composeEntry = useSurfaceStore((s) => s.composeEntry);
  const entry = useLogEntry({
    from,
    onLogged: () => {
      line.clear();
      onLogged?.();
    },
    onRefused: setProblem,
  });

  const { contextAt, now } = knowledge;
  // The clock is looked at when the line or the names change, not at every render.
  const asRead = useMemo(() => interpretLine(line.text, contextAt(now())), [line.text, contextAt, now]);
  const read = useMemo(() => withEdits(asRead, line.edits), [asRead, line.edits]);
  const isFirst = knowledge.names.clients.length === 0;
  const unknownNames = useMemo(
    () =>
      read.unresolved.flatMap((unresolved) =>
        unresolved.reason === 'unknown-name'
          ? [
              {
                name: unresolved.text,
                isNew: isFirst || line.newClientNames.includes(unresolved.text),
                unresolved,
              },
            ]
          : [],
      ),
    [read, isFirst, line.newClientNames],
  );
  const signals = useMemo(() => {
    const facts = read.draft.facts;
    return (signalList ?? [])
      .filter((signal) => signal.enabled && facts.some((fact) => supportsFact(signal, fact, knowledge.today)))
      .map((signal) => text.of(signal.label));
  }, [read, signalList, knowledge.today, text]);

  const ask = (sentence: string) => {
    setProblem(sentence);
    onAsk();
  };

  const log = async (alsoCreate: readonly string[] = []) => {
    if (entry.isPending) return;
    const names = await knowledge.readNames();
    const latest = withEdits(interpretLine(line.text, contextAt(now(), names)), line.edits);
    const unknown = latest.unresolved.filter((u) => u.reason === 'unknown-name').map((u) => u.text);
    const wanted = [...line.newClientNames, ...alsoCreate];
    const newClientNames = [...new Set(unknown)].filter(
      (name) => names.clients.length === 0 || wanted.includes(name),
    );
    setProblem(null);
    if (line.text.trim() === '') return setProblem(text.refusal({ code: 'interaction-empty', params: {} }));
    if (latest.draft.clientIds.length === 0 && newClientNames.length === 0) {
      const several = latest.unresolved.find((u) => u.reason === 'ambiguous-name');
      isAskedToCreate.current = unknown[0] !== undefined && several === undefined;
      if (several) return ask(text.t('log.problemAmbiguous', { name: several.text }));
      if (unknown[0] !== undefined) return ask(text.t('log.problemNewClient', { name: unknown[0] }));
      return ask(text.refusal({ code: 'no-client', params: {} }));
    }
    entry.log({ draft: latest.draft, newClientNames, source: 'line', line: line.text });
  };

  return {
    text: line.text,
    read,
    knowledge,
    unknownNames,
    signals,
    problem,
    isPending: entry.isPending,
    setText: (next) => {
      setProblem(null);
      isAskedToCreate.current = false;
      line.write({ text: next });
    },
    edit: (chip) =>
      line.write({ edits: addEdit(line.edits, asRead, chip.key, { ...chip, confidence: 'sure' }) }),
    drop: (chip) => line.write({ edits: addEdit(line.edits, asRead, chip.key, null) }),
    createClient: (name) => {
      line.write({ newClientNames: [...line.newClientNames, name] });
      setProblem(null);
      if (isAskedToCreate.current) void log([name]);
    },
    doNotCreate: (name) => line.write({ newClientNames: line.newClientNames.filter((n) => n !== name) }),
    log: () => void log(),
    openForm: () =>
      composeEntry({
        draft: read.draft,
        newClientNames: unknownNames.filter((n) => n.isNew).map((n) => n.name),
        line: line.text,
        place,
      }),
  };
}
