interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly name?: string };
}

const parts = {
  script: [
    'FunctionCall',
    'EvaluateScript',
    'RunMicrotasks',
    'FireAnimationFrame',
    'TimerFire',
    'EventDispatch',
    'MajorGC',
    'MinorGC',
  ],
  layout: [
    'UpdateLayoutTree',
    'Layout',
    'HitTest',
    'RecalculateStyles',
    'IntersectionObserverController::computeIntersections',
  ],
  paint: ['PrePaint', 'Paint', 'Layerize', 'Commit', 'UpdateLayer', 'CompositeLayers'],
} as const;
type Part = keyof typeof parts;
type Percentiles = { readonly p50: number; readonly p99: number; readonly max: number };

/**
 * What a page's main thread did in each frame, from a Chromium trace (categories `devtools.timeline`): all tasks, and of
 * them scripts, style with layout, and painting; ms a frame.
 */
export function frameWork(trace: Uint8Array): Readonly<Record<'all' | Part, Percentiles>> {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: readonly TraceEvent[];
  };
  const thread = busiestMainThread(traceEvents);
  const own = traceEvents
    .filter((e) => e.pid === thread.pid && e.tid === thread.tid && e.ph === 'X' && e.dur !== undefined)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const starts = traceEvents
    .filter((e) => e.pid === thread.pid && e.tid === thread.tid && e.name === 'FireAnimationFrame')
    .map((e) => e.ts)
    .sort((a, b) => a - b);
  const sums = (names: readonly string[]): Percentiles => {
    const wanted = new Set(names);
    const frames = starts.map(() => 0);
    let frame = -1;
    let coveredUntil = 0;
    for (const { name, ts, dur = 0 } of own) {
      if (!wanted.has(name)) continue;
      // What runs inside something counted is counted with it.
      const from = Math.max(ts, coveredUntil);
      const until = ts + dur;
      if (until <= from) continue;
      coveredUntil = until;
      while ((starts[frame + 1] ?? Number.POSITIVE_INFINITY) <= ts) frame += 1;
      if (frame >= 0) frames[frame] = (frames[frame] ?? 0) + (until - from) / 1000;
    }
    return percentiles(frames);
  };
  return {
    all: sums(Object.values(parts).flat()),
    script: sums(parts.script),
    layout: sums(parts.layout),
    paint: sums(parts.paint),
  };
}

function busiestMainThread(events: readonly TraceEvent[]): { readonly pid: number; readonly tid: number } {
  const frames = new Map<string, { pid: number; tid: number; n: number }>();
  for (const { name, pid, tid } of events) {
    if (name !== 'FireAnimationFrame') continue;
    const known = frames.get(`${pid}:${tid}`) ?? { pid, tid, n: 0 };
    frames.set(`${pid}:${tid}`, { ...known, n: known.n + 1 });
  }
  const [first] = [...frames.values()].sort((a, b) => b.n - a.n);
  if (first === undefined) throw new Error('the trace holds no frames');
  return first;
}

function percentiles(values: readonly number[]): Percentiles {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
}
