import type { ChangeTopic } from '../../shared/contract/workspace.ts';
import { changeTopics } from '../../shared/contract/workspace.ts';

type Change = { topics: ChangeTopic[] };
type Turn = IteratorResult<Change, undefined>;

/** Tells whoever listens which topics changed. */
export interface ChangeFeed {
  publish(topics: Iterable<ChangeTopic>): void;
  /** Ends when `signal` aborts, when the listener leaves, or with the feed. */
  listen(signal?: AbortSignal): AsyncIteratorObject<Change, undefined, void>;
  end(): void;
}

/**
 * A feed. What a slow listener has not taken yet is kept as a set of topics, so that it never holds more than there are
 * topics, and takes them all at once.
 */
export function createChangeFeed(): ChangeFeed {
  const listeners = new Set<Listener>();
  return {
    publish: (topics) => {
      const changed = [...topics];
      for (const listener of listeners) listener.tell(changed);
    },
    listen: (signal) => {
      const listener = createListener(() => listeners.delete(listener));
      listeners.add(listener);
      if (signal?.aborted) listener.end();
      else signal?.addEventListener('abort', listener.end, { once: true });
      return listener.iterator;
    },
    end: () => {
      for (const listener of [...listeners]) listener.end();
    },
  };
}

interface Listener {
  readonly iterator: AsyncIteratorObject<Change, undefined, void>;
  tell(topics: readonly ChangeTopic[]): void;
  end(): void;
}

function createListener(onEnd: () => void): Listener {
  const untold = new Set<ChangeTopic>();
  const waiting: ((turn: Turn) => void)[] = [];
  let ended = false;
  const done: Turn = { done: true, value: undefined };

  const take = (): Turn => {
    const topics = changeTopics.filter((t) => untold.has(t));
    untold.clear();
    return { done: false, value: { topics } };
  };
  const end = (): void => {
    ended = true;
    untold.clear();
    onEnd();
    for (const resolve of waiting.splice(0)) resolve(done);
  };
  const iterator: AsyncIteratorObject<Change, undefined, void> = {
    next: () => {
      if (untold.size > 0) return Promise.resolve(take());
      if (ended) return Promise.resolve(done);
      return new Promise((resolve) => waiting.push(resolve));
    },
    return: () => {
      end();
      return Promise.resolve(done);
    },
    [Symbol.asyncIterator]: () => iterator,
    [Symbol.asyncDispose]: () => {
      end();
      return Promise.resolve();
    },
  };
  return {
    iterator,
    end,
    tell: (topics) => {
      if (ended) return;
      for (const topic of topics) untold.add(topic);
      if (untold.size > 0) waiting.shift()?.(take());
    },
  };
}

const topicsOfTable: Readonly<Record<string, readonly ChangeTopic[]>> = {
  setting: ['settings', 'clients'],
  segment: ['clients'],
  tag: ['clients'],
  client: ['clients', 'interactions', 'checks', 'briefs'],
  client_tag: ['clients'],
  contact: ['clients', 'interactions'],
  interaction: ['interactions', 'clients'],
  interaction_client: ['interactions', 'clients'],
  interaction_contact: ['interactions'],
  fact: ['interactions', 'clients', 'checks'],
  attachment: ['attachments', 'interactions', 'clients'],
  signal: ['signals', 'checks', 'clients', 'interactions'],
  panel: ['checks'],
  sitting: ['checks', 'clients'],
  rating: ['checks', 'clients'],
  rating_evidence: ['checks'],
  measure_dismissal: ['checks'],
  attention: ['attention'],
  satisfaction: ['clients', 'briefs'],
  note_answer: ['reader', 'interactions', 'checks'],
  brief: ['briefs', 'clients'],
  brief_version: ['briefs'],
  saved_view: ['views'],
  template: ['interactions'],
  import_batch: ['imports'],
  import_mapping: ['imports'],
};

/** Topics whose queries read one of these tables. Every recorded change is also a step of history and a save. */
export function topicsOf(tables: Iterable<string>): Set<ChangeTopic> {
  const topics = new Set<ChangeTopic>();
  for (const table of tables) for (const topic of topicsOfTable[table] ?? []) topics.add(topic);
  if (topics.size > 0) for (const topic of ['history', 'workspace'] as const) topics.add(topic);
  return topics;
}
