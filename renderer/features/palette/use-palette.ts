import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import type { OperationOutput } from '../../../shared/contract/operation-types.ts';
import type { searchContract } from '../../../shared/contract/overview.ts';
import { dayOf } from '../../../shared/domain/time.ts';
import { useSurfaceStore } from '../../store/surface-store.ts';
import { type Text, useText } from '../../text/text-context.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import { type Command, useClientCommands, useCommands } from './use-commands.ts';
import { fitOf } from './word-match.ts';

type SearchHit = OperationOutput<typeof searchContract.query>['hits'][number];

/** One line of the palette. */
export interface PaletteOption {
  readonly id: string;
  readonly icon: IconName;
  readonly label?: string;
  /** Text around what was found, in place of a label or under it; `marks` are [start, end) in it. */
  readonly snippet?: string;
  readonly marks?: SearchHit['marks'];
  readonly detail: string;
  readonly shortcut?: string;
  run(): void;
}

export interface PaletteGroup {
  readonly id: string;
  readonly label: string;
  readonly options: readonly PaletteOption[];
}

const debounceMs = 120;
const hitsMax = 40;
const clientsMax = 6;
const commandsMax = 6;
const filterWords = /\p{L}+:\S/u;
const hitOrder = ['contact', 'interaction', 'fact', 'brief', 'client'] as const;
const hitIcons = {
  client: 'clients',
  contact: 'person',
  interaction: 'note',
  fact: 'evidence',
  brief: 'brief',
} as const;

/** What the words typed lead to: clients and commands by name at once, then what the search finds. */
export function usePalette(typed: string, everything: boolean) {
  const text = useText();
  const { t } = text;
  const workbench = useWorkbench();
  const commands = useCommands();
  const commandsFor = useClientCommands();
  const openHit = useOpenHit();
  const navigate = useNavigate();
  const query = useSettled(typed.trim(), debounceMs);
  const { data: names } = useQuery(workbench.interactions.logContext.queryOptions());
  const search = useQuery({
    ...workbench.search.query.queryOptions({ input: { query, limit: hitsMax, everything } }),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  });
  const hits = query === '' || typed.trim() === '' ? [] : (search.data?.hits ?? []);
  const byName = filterWords.test(typed) ? '' : typed.trim();
  const isAsking = filterWords.test(typed);

  const clients =
    byName === '' ? [] : best(names?.clients ?? [], (client) => fitOf(byName, client.name), clientsMax);
  const all = isAsking
    ? []
    : byName === ''
      ? commands
      : [...commands, ...(byName.length > 1 ? (names?.clients ?? []).flatMap(commandsFor) : [])];
  const found =
    byName === '' ? all : best(all, (command) => fitOf(byName, command.label, command.also), commandsMax);
  const known = new Set<string>(clients.map((client) => client.id));

  const groups: PaletteGroup[] = [
    {
      id: 'clients',
      label: t('palette.clients'),
      options: clients.map(({ id, name }) => ({
        id: `client-${id}`,
        icon: 'clients',
        label: name,
        detail: '',
        run: () => void navigate(`/clients/${id}`),
      })),
    },
    { id: 'commands', label: t('palette.commands'), options: found.map(optionOfCommand) },
    ...hitOrder.map((type) => ({
      id: `hits-${type}`,
      label: t(`palette.type.${type}`),
      options: hits
        .filter((hit) => hit.type === type && !known.has(hit.id))
        .map((hit) => optionOfHit(hit, text, () => openHit(hit))),
    })),
  ];
  return {
    groups: groups.filter((group) => group.options.length > 0),
    isBounded: hits.length > 0 && search.data?.bounded === true && !everything,
    isSearching: typed.trim() !== '' && (query !== typed.trim() || search.isFetching),
    error: search.error,
  };
}

function optionOfCommand(command: Command): PaletteOption {
  const { id, icon, label, shortcut, run } = command;
  return {
    id: `command-${id}`,
    icon,
    label,
    detail: '',
    ...(shortcut === undefined ? {} : { shortcut }),
    run,
  };
}

function optionOfHit(hit: SearchHit, text: Text, run: () => void): PaletteOption {
  const day = hit.occurredAtMs === null ? null : text.day(dayOf(hit.occurredAtMs));
  // An entry is called by its own words: said once, with what matched in them.
  const isNamed = hit.interactionId === null && hit.title !== '';
  return {
    id: `${hit.type}-${hit.id}`,
    icon: hitIcons[hit.type],
    ...(isNamed ? { label: hit.title } : {}),
    ...(isNamed && hit.snippet === hit.title ? {} : { snippet: hit.snippet, marks: hit.marks }),
    detail: [hit.client?.name, day].filter((part) => part && part !== hit.title).join(' · '),
    run,
  };
}

/** Opens what was found where it belongs: the page of a client, the entry in its form, the brief. */
function useOpenHit(): (hit: SearchHit) => void {
  const navigate = useNavigate();
  const editInteraction = useSurfaceStore((s) => s.editInteraction);
  return (hit) => {
    if (hit.type === 'brief') return void navigate(`/briefs/${hit.id}`);
    if (hit.type === 'client') return void navigate(`/clients/${hit.id}`);
    if (hit.client)
      void navigate(`/clients/${hit.client.id}/${hit.type === 'contact' ? 'profile' : 'timeline'}`);
    if (hit.interactionId !== null) editInteraction(hit.interactionId);
  };
}

function best<T>(all: readonly T[], closeness: (one: T) => number, limit: number): T[] {
  return all
    .map((one) => ({ one, score: closeness(one) }))
    .filter((scored) => scored.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ one }) => one);
}

/** The value once it has stayed the same for a while. */
function useSettled(value: string, afterMs: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), afterMs);
    return () => clearTimeout(timer);
  }, [value, afterMs]);
  return settled;
}
