import type { BriefKind, BriefSectionId } from './brief.ts';
import type { BriefData } from './brief-data.ts';
import type { BriefBlock } from './brief-document.ts';
import type { BriefWords } from './brief-words.ts';
import { shortened } from './shortened.ts';
import { addMonths } from './tenure.ts';

/** Risks to review before leaving or pressing for new terms (S000, domain.md 5). */
const risks: Readonly<Record<'renegotiation' | 'exit', readonly string[]>> = {
  renegotiation: ['K1', 'K2', 'K3', 'K4', 'K6', 'K9', 'K10'],
  exit: ['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8', 'K9', 'K10', 'K11'],
};

/** Most characters that a text of the client's profile takes in a brief. */
const maxOwnChars = 420;

/** How many lines of guidance `guide.<name>.<n>` the texts have. */
const guides: Readonly<Record<string, number>> = {
  'request.renegotiation': 2,
  'request.exit': 2,
  aims: 4,
  'contact-process': 4,
  goals: 4,
  'conversation.renegotiation': 6,
  'conversation.exit': 6,
  motives: 4,
  alternatives: 4,
  messages: 4,
  advocates: 4,
  'review-date': 2,
};

/** Sections that wait for the user's own words: what the log knows, and the questions to answer. */
export function composeGuided(
  id: BriefSectionId,
  data: BriefData,
  kind: BriefKind,
  words: BriefWords,
): readonly BriefBlock[] {
  const { t } = words;
  switch (id) {
    case 'contact-process':
      return ownOr(data.client.contactProcess, guide(id, words));
    case 'goals':
      return ownOr(data.client.agreedGoals, guide(id, words));
    case 'request':
    case 'conversation':
      return guide(`${id}.${kind}`, words);
    case 'aims':
    case 'motives':
    case 'alternatives':
    case 'messages':
    case 'advocates':
      return guide(id, words);
    case 'offers':
      return [
        {
          type: 'table',
          caption: t('offers.caption'),
          columns: (['name', 'fee', 'hours', 'tier', 'terms', 'concessions'] as const).map((head) => ({
            text: t(`offers.${head}`),
            align: 'start',
            width: head === 'name' ? 'code' : 'rest',
          })),
          rows: ['A', 'B', 'C'].map((name) => [name, '', '', '', '', '']),
          total: null,
          look: 'words',
        },
      ];
    case 'risks':
      return [
        {
          type: 'table',
          caption: t('risks.caption'),
          columns: [
            { text: '', align: 'start', width: 'code' },
            { text: t('risks.risk'), align: 'start', width: 'wide' },
            { text: t('risks.action'), align: 'start', width: 'rest' },
            { text: t('risks.who'), align: 'end', width: 'narrow' },
          ],
          rows: risks[kind === 'exit' ? 'exit' : 'renegotiation'].map((k) => [k, t(`risks.${k}`), '', '']),
          total: null,
          look: 'words',
        },
      ];
    case 'lawyer':
      return [{ type: 'checklist', items: [1, 2, 3, 4, 5, 6].map((n) => t(`lawyer.${n}`)) }];
    case 'handover':
      return [{ type: 'checklist', items: [1, 2, 3, 4, 5, 6, 7, 8].map((n) => t(`handover.${n}`)) }];
    case 'review-date':
      return [
        { type: 'paragraph', text: t('review.day', { day: words.longDay(addMonths(data.asOf, 6)) }) },
        ...guide(id, words),
      ];
    default:
      return [];
  }
}

function guide(name: string, words: BriefWords): readonly BriefBlock[] {
  const count = guides[name] ?? 0;
  return count === 0
    ? []
    : [
        {
          type: 'guidance',
          lines: Array.from({ length: count }, (_, i) => words.t(`guide.${name}.${i + 1}`)),
        },
      ];
}

/** What the client's profile says already, in so many words as leave room for the rest; or the questions. */
function ownOr(text: string, questions: readonly BriefBlock[]): readonly BriefBlock[] {
  return text.trim() === '' ? questions : [{ type: 'paragraph', text: shortened(text, maxOwnChars) }];
}
