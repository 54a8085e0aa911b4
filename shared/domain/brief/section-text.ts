import type { BriefBlock, TableColumn } from './brief-document.ts';

/**
 * The blocks of a section as plain text that a person can edit, and that `blocksOfText` reads back: paragraphs parted
 * by blank lines, `- ` for a list, `1. ` for a numbered one, `[ ] ` for a checklist, ` | ` between the cells of a table.
 */
export function textOfBlocks(blocks: readonly BriefBlock[]): string {
  return blocks
    .map(textOf)
    .filter((text) => text !== '')
    .join('\n\n');
}

function textOf(block: BriefBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'small':
      return block.text;
    case 'guidance':
      return block.lines.map((line) => `- ${line}`).join('\n');
    case 'bullets':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'numbered':
      return block.items.map((item, i) => `${i + 1}. ${item}`).join('\n');
    case 'checklist':
      return block.items.map((item) => `[ ] ${item}`).join('\n');
    case 'table':
      return [
        block.columns.map((column) => column.text),
        ...block.rows,
        ...(block.total === null ? [] : [block.total]),
      ]
        .map(rowText)
        .join('\n');
    case 'glance':
      return [
        ...block.facts.map(({ label, value }) => `${label}: ${value}`),
        ...(block.trend === null ? [] : [block.trend.summary]),
      ].join('\n');
    case 'signals':
      return block.rows
        .map((row) => {
          const items = row.items.map(({ when, quote, text, who }) =>
            [when, quote === null ? text : `«${quote}»`, who]
              .filter((part) => part !== null && part !== '')
              .join(', '),
          );
          const told = [row.figures, row.reason, ...items, row.more]
            .filter((part) => part !== null)
            .join('. ');
          return [row.levelText, row.label, ...row.since, told].filter((part) => part !== '').join(' | ');
        })
        .join('\n');
    case 'sign-off':
      return block.rows.map(({ role, name }) => rowText([role, name])).join('\n');
  }
}

function rowText(cells: readonly string[]): string {
  return cells
    .map((cell) => cell.replace(/\s*\|\s*/g, ' / '))
    .join(' | ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A run of lines of one kind. */
type Run = {
  readonly kind: 'bullets' | 'numbered' | 'checklist' | 'table' | 'text';
  readonly lines: string[];
};

/** What a person wrote for a section, as blocks. `like` is the composed table, whose columns a table takes over. */
export function blocksOfText(text: string, like: readonly BriefBlock[]): readonly BriefBlock[] {
  const model = like.find((block) => block.type === 'table');
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
    .flatMap((part) => runsOf(part.split('\n').filter((line) => line.trim() !== '')))
    .map((run) => blockOf(run, model));
}

function blockOf({ kind, lines }: Run, model: Table | undefined): BriefBlock {
  switch (kind) {
    case 'bullets':
      return { type: 'bullets', items: lines.map((line) => line.replace(bullet, '')) };
    case 'numbered':
      return { type: 'numbered', items: lines.map((line) => line.replace(number, '')), lead: false };
    case 'checklist':
      return { type: 'checklist', items: lines.map((line) => line.replace(box, '')) };
    case 'table':
      return tableOf(lines, model);
    case 'text':
      return { type: 'paragraph', text: lines.join('\n') };
  }
}

type Table = Extract<BriefBlock, { type: 'table' }>;
const bullet = /^\s*[-*•]\s+/;
const number = /^\s*\d{1,3}[.)]\s+/;
const box = /^\s*(?:[-*]\s+)?\[[ xX]?\]\s+/;

function runsOf(lines: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  for (const line of lines) {
    const kind = kindOf(line);
    const last = runs.at(-1);
    if (last?.kind === kind) last.lines.push(line.trim());
    else runs.push({ kind, lines: [line.trim()] });
  }
  // One line with a bar in it is a sentence, not a table.
  return runs.map((run) => (run.kind === 'table' && run.lines.length < 2 ? { ...run, kind: 'text' } : run));
}

function kindOf(line: string): Run['kind'] {
  if (box.test(line)) return 'checklist';
  if (bullet.test(line)) return 'bullets';
  if (/\s\|(\s|$)|^\s*\|/.test(line)) return 'table';
  return number.test(line) ? 'numbered' : 'text';
}

function tableOf(lines: readonly string[], model: Table | undefined): BriefBlock {
  const rows = lines.map((line) => line.split(/\s*\|\s*/));
  const width = Math.max(...rows.map((row) => row.length));
  const padded = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
  const [heads = [], ...rest] = padded;
  if (model !== undefined && model.columns.length === width) {
    const isHeads = heads.every((head, i) => head === model.columns[i]?.text);
    return { ...model, rows: isHeads ? rest : padded, total: null };
  }
  return {
    type: 'table',
    caption: '',
    columns: heads.map((text): TableColumn => ({ text, align: 'start', width: 'rest' })),
    rows: rest,
    total: null,
    look: 'words',
  };
}
