import type { Span } from './interpretation.ts';
import { numberOf, numberSource } from './numbers.ts';
import { anyWordSource, bothTables, bothWords } from './vocabulary/words.ts';

/** A length of time in the text. */
export interface Duration extends Span {
  /** Whole minutes, from 1 to a day. */
  readonly minutes: number;
}

const minutesMax = 24 * 60;
const wholes = bothTables((v) => v.durations).map(([words, minutes]) => ({
  words: new RegExp(`^(?:${words})$`),
  minutes,
}));
const whole = bothTables((v) => v.durations)
  .map(([words]) => words)
  .sort((a, b) => b.length - a.length)
  .join('|');
const hours = `(?:${bothWords((v) => v.units.hour).join('|')})`;
const minutes = `(?:${bothWords((v) => v.units.minute).join('|')})`;
const half = `(?: ?${anyWordSource((v) => v.andHalf)})`;

const duration = new RegExp(
  `(?<![\\w:€$/]|\\d[.,])(?:` +
    [
      `(?<whole>${whole})`,
      `(?<hoursA>\\d{1,2})h(?<minutesA>[0-5]\\d)(?:m|min)?`,
      `(?<hoursB>${numberSource}) ?${hours} ?(?:and |e |, )?(?<minutesB>\\d{1,2}) ?${minutes}`,
      `(?<hoursC>${numberSource}) ?${hours}(?!\\w)(?<half>${half})?`,
      `(?<minutesD>\\d{1,3}) ?${minutes}`,
    ].join('|') +
    ')(?!\\w)',
  'g',
);
/** What tells that it is a distance in time, an amount of money or a rate, not how long something took. */
const notLengthAfter =
  /^ ?(?:(?:ago|fa|later|dopo|before|prima|earlier|late|di ritardo|in ritardo)(?!\w)|€|eur|\/)/;
const notLengthBefore =
  /(?:(?<!\w)(?:in|fra|tra|entro|within|every|ogni|after|dopo|last|next|first|ultime|prossime|prime)|[€$]) ?$/;

/** Every length of time in folded text, in order: `25m`, `1h30`, `1,5h`, `mezz'ora`, `half an hour`. */
export function findDurations(open: string): Duration[] {
  const found: Duration[] = [];
  for (const match of open.matchAll(duration)) {
    const start = match.index;
    const end = start + match[0].length;
    const total = Math.round(minutesOf(match.groups ?? {}));
    if (!(total > 0 && total <= minutesMax)) continue;
    if (
      notLengthAfter.test(open.slice(end, end + 14)) ||
      notLengthBefore.test(open.slice(Math.max(0, start - 12), start))
    )
      continue;
    found.push({ start, end, minutes: total });
  }
  return found;
}

function minutesOf(groups: Readonly<Record<string, string | undefined>>): number {
  const { whole: words, hoursA, hoursB, hoursC, minutesA, minutesB, minutesD, half: andHalf } = groups;
  if (words !== undefined) return wholes.find((w) => w.words.test(words))?.minutes ?? 0;
  const h = hoursA ?? hoursB ?? hoursC;
  const m = minutesA ?? minutesB ?? minutesD ?? '0';
  return (h === undefined ? 0 : numberOf(h) * 60) + Number(m) + (andHalf === undefined ? 0 : 30);
}
