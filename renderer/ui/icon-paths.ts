/** Icons drawn for Rapporto, on a 16-unit square: circles `[cx, cy, r]`, rectangles `[x, y, width, height]`, then one path. */
export interface DrawnIcon {
  readonly circles?: readonly (readonly [number, number, number])[];
  readonly rects?: readonly (readonly [number, number, number, number])[];
  readonly path?: string;
}

/** The shapes of the mockups (design/*.html): navigation, kinds of interaction, everyday actions. */
export const iconPaths = {
  today: { rects: [[2.5, 3.5, 11, 10]], path: 'M2.5 6.5h11M5.5 2v3M10.5 2v3' },
  clients: { circles: [[8, 5.5, 2.6]], path: 'M3 13.5c.4-2.8 2.4-4.2 5-4.2s4.6 1.4 5 4.2' },
  portfolio: { path: 'M2.5 2.5H7V7H2.5zM9 2.5h4.5V7H9zM2.5 9H7v4.5H2.5zM9 9h4.5v4.5H9z' },
  value: { path: 'M2.5 13.5h11M4.5 13.5v-4M8 13.5v-7M11.5 13.5v-10' },
  retention: { path: 'M13 8a5 5 0 1 1-1.6-3.7M13 2.5V5h-2.5' },
  cases: { path: 'M2.5 13.5h3v-3h3v-3h3v-3h2' },
  brief: { path: 'M4 2.5h5.5l3 3v8H4zM9.5 2.5v3h3M6 8.5h4.5M6 11h4.5' },
  import: { path: 'M8 2.5V10M5 7.2l3 3 3-3M2.5 11v2.5h11V11' },
  settings: {
    circles: [
      [10.3, 4.5, 1.6],
      [5.7, 11.5, 1.6],
    ],
    path: 'M2.5 4.5h6M12 4.5h1.5M2.5 11.5H4M7.5 11.5h6',
  },
  call: {
    path: 'M4.2 2.5l2 .3.9 2.7-1.4 1.2a8 8 0 0 0 3.6 3.6l1.2-1.4 2.7.9.3 2c-.1.9-.9 1.5-1.8 1.4-4.6-.6-8.2-4.2-8.8-8.8-.1-.9.4-1.8 1.3-1.9z',
  },
  meeting: {
    circles: [
      [5.5, 5.5, 2],
      [11, 6, 1.6],
    ],
    path: 'M1.8 12.5c.3-2.2 1.7-3.3 3.7-3.3s3.4 1.1 3.7 3.3M10.6 9.3c1.9-.1 3.3.9 3.6 2.7',
  },
  email: { rects: [[2, 3.5, 12, 9]], path: 'M2.5 4.5L8 8.7l5.5-4.2' },
  message: { path: 'M2.5 3.5h11v7.5H7.2L4.5 13.3V11h-2z' },
  delivery: { path: 'M2.5 5.2L8 2.5l5.5 2.7v5.6L8 13.5l-5.5-2.7zM2.5 5.2L8 7.9l5.5-2.7M8 7.9v5.6' },
  note: { path: 'M3 2.5h10v8l-3 3H3zM10 13.5v-3h3M5.5 5.5h5M5.5 8h3' },
  search: { circles: [[7, 7, 4.2]], path: 'M10.2 10.2l3.3 3.3' },
  add: { path: 'M8 3v10M3 8h10' },
  close: { path: 'M4 4l8 8M12 4l-8 8' },
  check: { path: 'M3 8.5l3.2 3.2L13 4.3' },
  indeterminate: { path: 'M4 8h8' },
  alert: { path: 'M8 2.5l6 11H2zM8 6.5V10M8 11.7v.3' },
  info: { circles: [[8, 8, 5.5]], path: 'M8 7.5V11M8 5v.3' },
  filter: { path: 'M2.5 4h11M4.5 8h7M6.5 12h3' },
  undo: { path: 'M3 6.5h6.5a3.5 3.5 0 0 1 0 7h-3M3 6.5l3-3M3 6.5l3 3' },
  redo: { path: 'M13 6.5H6.5a3.5 3.5 0 0 0 0 7h3M13 6.5l-3-3M13 6.5l-3 3' },
  lock: { rects: [[3.5, 7, 9, 6.5]], path: 'M5.5 7V5.2a2.5 2.5 0 0 1 5 0V7' },
  duplicate: { rects: [[2.5, 2.5, 8, 8]], path: 'M5.5 13.5h8v-8' },
  promise: { path: 'M4 12l8-8M6 4h6v6' },
  request: { path: 'M12 4l-8 8M10 12H4V6' },
  'arrow-right': { path: 'M3 8h10M9 4l4 4-4 4' },
  'chevron-right': { path: 'M6 4l4 4-4 4' },
  'chevron-left': { path: 'M10 4L6 8l4 4' },
  'chevron-down': { path: 'M4 6l4 4 4-4' },
  'chevron-up': { path: 'M4 10l4-4 4 4' },
  'sort-up': { path: 'M8 13V3.5M4.5 7L8 3.5 11.5 7' },
  'sort-down': { path: 'M8 3v9.5M4.5 9L8 12.5 11.5 9' },
  more: {
    circles: [
      [3.5, 8, 0.6],
      [8, 8, 0.6],
      [12.5, 8, 0.6],
    ],
  },
} as const satisfies Record<string, DrawnIcon>;
