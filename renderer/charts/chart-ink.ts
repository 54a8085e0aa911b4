/** Screen: tokens of the page. Print: black on white, no page needed, areas hatched. */
export type Ink = 'screen' | 'print';

export interface ChartInk {
  readonly text: string;
  readonly textWeak: string;
  readonly textStrong: string;
  readonly ground: string;
  readonly rule: string;
  readonly ruleStrong: string;
  readonly data: string;
  readonly dataWeak: string;
  readonly track: string;
  readonly unknown: string;
  /** Glyph and line colour of levels 0–3. */
  readonly level: readonly [string, string, string, string];
  /** Area colour of levels 0–3; on paper all white, told apart by hatching. */
  readonly area: readonly [string, string, string, string];
  readonly font: string;
}

const inks: Readonly<Record<Ink, ChartInk>> = {
  screen: {
    text: 'var(--ink-2)',
    textWeak: 'var(--ink-3)',
    textStrong: 'var(--ink)',
    ground: 'var(--sheet)',
    rule: 'var(--rule)',
    ruleStrong: 'var(--rule-strong)',
    data: 'var(--data-1)',
    dataWeak: 'var(--data-2)',
    track: 'var(--sunken)',
    unknown: 'var(--unknown)',
    level: ['var(--s0-ink)', 'var(--s1-ink)', 'var(--s2-ink)', 'var(--s3-ink)'],
    area: ['var(--s0-fill)', 'var(--s1-fill)', 'var(--s2-fill)', 'var(--s3-fill)'],
    font: 'var(--sans)',
  },
  print: {
    text: '#000',
    textWeak: '#333',
    textStrong: '#000',
    ground: '#fff',
    rule: '#888',
    ruleStrong: '#555',
    data: '#000',
    dataWeak: '#555',
    track: '#fff',
    unknown: '#333',
    level: ['#000', '#000', '#000', '#000'],
    area: ['#fff', '#fff', '#fff', '#000'],
    font: 'Inter, Arial, sans-serif',
  },
};

/** Colours and font of a chart, as values of SVG attributes. */
export function chartInk(ink: Ink | undefined): ChartInk {
  return inks[ink ?? 'screen'];
}
