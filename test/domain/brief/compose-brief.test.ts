import { describe, expect, test } from 'vitest';
import { briefAudiences, briefKinds } from '../../../shared/domain/brief/brief.ts';
import type { BriefBlock, BriefDocument } from '../../../shared/domain/brief/brief-document.ts';
import { composeBrief, composedText } from '../../../shared/domain/brief/compose-brief.ts';
import { isForAudience, sectionsOf } from '../../../shared/domain/brief/sections.ts';
import { languages } from '../../../shared/domain/language.ts';
import { quotesIn } from '../../../shared/domain/log-line/quotes.ts';
import { defaultStrainRules, strainOf } from '../../../shared/domain/strain.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { asOf, sampleBriefData, sampleState } from './sample-brief-data.ts';

const it = createTranslator('it');

describe('a composed brief', () => {
  test('has words for everything that it says, in both languages, for every kind and reader', () => {
    for (const language of languages) {
      for (const kind of briefKinds) {
        for (const audience of briefAudiences) {
          for (const data of [sampleBriefData({ knockOuts: true, raised: 12 }), emptyData()]) {
            const text = JSON.stringify(
              composeBrief(data, sampleState(kind, { audience }), createTranslator(language)),
            );
            expect(text.match(/"[^"]*\b(brief|domain)\.[a-z][^"]*"/g) ?? []).toEqual([]);
            expect(text).not.toMatch(/\{\{|undefined|NaN/);
          }
        }
      }
    }
  });

  test('tells the matter in five lines: tenure and hours, strain with coverage, what weighs most, our part, the request', () => {
    const data = sampleBriefData({ raised: 5 });
    const lines = linesOf(composeBrief(data, sampleState('exit'), it));
    expect(lines).toHaveLength(5);
    expect(lines[0]).toContain('5 anni e 8 mesi');
    expect(lines[0]).toMatch(/\d ore senza compenso, [\d.]+\s€ a listino/);
    expect(lines[1]).toMatch(/^La tensione è salita da 22 a \d+ in 21 mesi\. La copertura è del \d+\s%\.$/);
    expect(lines[2]).toContain('Scarsa riconoscenza');
    expect(lines[3]).toMatch(/promesse mantenute su \d+/);
    expect(lines[4]).toMatch(/^Da decidere/);
  });

  test('closes the five lines with the request that the user wrote', () => {
    const written = 'Autorizzare il colloquio con Carlo Rossi entro il 4 dicembre.';
    const document = composeBrief(sampleBriefData(), withText('exit', 'request', written), it);
    expect(linesOf(document)[4]).toBe(written);
  });

  test('never names a band while too little is known', () => {
    const data = emptyData();
    const document = composeBrief(data, sampleState('review'), it);
    expect(linesOf(document)[1]).toBe('La tensione non si conosce: nessun segnale è stato ancora valutato.');
  });

  test('shows every signal from 2 up with its level in words, since when, the day and the quote of its evidence', () => {
    for (const raised of [3, 12, 20]) {
      const data = sampleBriefData({ raised, knockOuts: true, long: raised === 20 });
      const document = composeBrief(data, sampleState('exit'), it);
      const rows = ['signals', 'knock-outs'].flatMap((id) =>
        blocksOf(document, id).flatMap((b) => (b.type === 'signals' ? b.rows : [])),
      );
      const wanted = data.signals.filter((s) => s.value === 2 || s.value === 3);
      expect(rows).toHaveLength(wanted.length);
      for (const { signal, value, interactionIds } of wanted) {
        const row = rows.find((each) => each.label === signal.label.it);
        expect(row?.levelText).toBe(value === 3 ? '3 grave' : '2 chiaro');
        expect(row?.since[0]).toBe('dal 9 nov 2026');
        const cited = data.interactions.find((each) => each.id === interactionIds[0]);
        const said = quotesIn(cited?.text ?? '')[0] ?? '';
        const item = row?.items[0];
        expect(said.startsWith((item?.quote ?? '?').replace('…', ''))).toBe(true);
        expect(item?.when).toMatch(/^\d{1,2} [a-z]{3} 2026$/);
        expect(item?.who).not.toBe('');
      }
    }
  });

  test('puts the strongest signals first and the hints in one line', () => {
    const document = composeBrief(sampleBriefData({ raised: 8 }), sampleState('review'), it);
    const blocks = blocksOf(document, 'signals');
    const levels = blocks.flatMap((b) => (b.type === 'signals' ? b.rows.map((row) => row.level) : []));
    expect(levels).toEqual([...levels].sort((a, b) => Number(b) - Number(a)));
    const small = blocks.filter((b) => b.type === 'small');
    expect(small).toHaveLength(1);
    expect(small[0]?.text).toMatch(/^Accenni \(1\): /);
  });

  test('prices the hours given free at list price, and shows hours alone where there is none', () => {
    const priced = tableOf(
      composeBrief(sampleBriefData({ noise: 6 }), sampleState('review'), it),
      'hidden-value',
    );
    expect(priced?.columns).toHaveLength(4);
    const [, hours, , value] = priced?.total ?? [];
    expect(Number(value?.replace('.', ''))).toBe(Number(hours?.replace(',', '.')) * 70);
    const bare = tableOf(
      composeBrief(sampleBriefData({ noise: 6, listHourlyRateCents: null }), sampleState('review'), it),
      'hidden-value',
    );
    expect(bare?.columns.map((column) => column.text)).toEqual(['Dato senza compenso', 'ore']);
  });

  test('tells our broken and late promises by name', () => {
    const [part] = blocksOf(
      composeBrief(sampleBriefData({ noise: 20 }), sampleState('exit'), it),
      'our-part',
    );
    expect(part?.type === 'paragraph' ? part.text : '').toMatch(
      /Abbiamo mantenuto \d+ promesse su \d+\. .*arrivat.*il rapporto mensile/,
    );
  });

  test('prints the eleven risks with room for what is done and by whom', () => {
    const risks = tableOf(composeBrief(sampleBriefData(), sampleState('exit'), it), 'risks');
    expect(risks?.rows.map((row) => row[0])).toEqual([
      'K1',
      'K2',
      'K3',
      'K4',
      'K5',
      'K6',
      'K7',
      'K8',
      'K9',
      'K10',
      'K11',
    ]);
    expect(risks?.rows.every((row) => row[2] === '' && row[3] === '')).toBe(true);
  });

  test('takes the user’s words instead of guidance, and after the signals', () => {
    const aims = composeBrief(
      sampleBriefData(),
      withText('renegotiation', 'aims', 'Un canone da 7.900 €.'),
      it,
    );
    expect(blocksOf(aims, 'aims')).toEqual([{ type: 'paragraph', text: 'Un canone da 7.900 €.' }]);
    const signals = blocksOf(
      composeBrief(sampleBriefData(), withText('exit', 'signals', 'Peggiora da giugno.'), it),
      'signals',
    );
    expect(signals[0]?.type).toBe('signals');
    expect(signals.at(-1)).toEqual({ type: 'paragraph', text: 'Peggiora da giugno.' });
  });

  test('reads a table that the user filled in, with the columns that it was given', () => {
    const state = sampleState('exit');
    const start = composedText('risks', sampleBriefData(), state, it);
    const filled = start.replace(
      'K2 | Un concorrente li acquisisce | |',
      'K2 | Un concorrente li acquisisce | Passaggio leale dei dati | Davide',
    );
    const risks = tableOf(composeBrief(sampleBriefData(), withText('exit', 'risks', filled), it), 'risks');
    expect(risks?.columns.map((column) => column.text)).toEqual(['', 'Rischio', 'Che cosa facciamo', 'Chi']);
    expect(risks?.rows[1]).toEqual([
      'K2',
      'Un concorrente li acquisisce',
      'Passaggio leale dei dati',
      'Davide',
    ]);
  });

  test('leaves out what the user left out', () => {
    const state = sampleState('exit');
    const sections = state.sections.map((s) => (s.id === 'signals' ? { ...s, included: false } : s));
    const document = composeBrief(sampleBriefData(), { ...state, sections }, it);
    expect(document.sections.map((section) => section.id)).not.toContain('signals');
  });
});

describe('redaction', () => {
  test('gives the client no level, quote, name of who spoke, reason, strain or private section', () => {
    const data = sampleBriefData({ raised: 20, knockOuts: true, long: true });
    for (const kind of briefKinds) {
      const state = sampleState(kind, { audience: 'client' });
      const secret = 'non-deve-uscire';
      const sections = state.sections.map((s) =>
        isForAudience(s.id, 'client') ? s : { ...s, text: secret },
      );
      const text = JSON.stringify(composeBrief(data, { ...state, sections }, it));
      for (const absent of [
        secret,
        'Frase ',
        'Motivo scritto',
        'Quattrociocchi Castelfranco',
        'grave',
        'ension',
        'dirimente',
        'Insulti',
        'Riservato',
      ])
        expect(text).not.toContain(absent);
      expect(text).toContain('Brief assente');
    }
  });

  test('never quotes the private request in the five lines of another reader', () => {
    const state = sampleState('exit', { audience: 'client' });
    const sections = state.sections.map((s) =>
      s.id === 'request' ? { ...s, text: 'Lasciarli entro giugno' } : s,
    );
    expect(JSON.stringify(composeBrief(sampleBriefData(), { ...state, sections }, it))).not.toContain(
      'giugno',
    );
  });

  test('keeps motives, risks and limits from the team', () => {
    for (const kind of briefKinds) {
      const document = composeBrief(sampleBriefData(), sampleState(kind, { audience: 'team' }), it);
      const ids = document.sections.map((section) => section.id);
      for (const id of ['motives', 'alternatives', 'aims', 'risks', 'lawyer', 'review-date'])
        expect(ids).not.toContain(id);
    }
  });

  test('shows partners every section of the kind', () => {
    const document = composeBrief(sampleBriefData(), sampleState('exit'), it);
    const wanted = sectionsOf('exit').filter((id) => id !== 'cover' && id !== 'appendix');
    expect(document.sections.map((section) => section.id)).toEqual(wanted);
  });
});

function emptyData() {
  const data = sampleBriefData({ noise: 0, raised: 0 });
  return {
    ...data,
    client: { ...data.client, sinceOn: null, nextStep: '', nextStepOn: null, services: '', tier: '' },
    contacts: [],
    facts: [],
    interactions: [],
    trend: [],
    lastContactOn: null,
    lastPlansOn: null,
    listHourlyRateCents: null,
    strain: strainOf([], asOf, defaultStrainRules),
    signals: data.signals.map((s) => ({
      ...s,
      value: 'unknown' as const,
      ratedOn: null,
      sinceOn: null,
      clearSinceOn: null,
    })),
  };
}

function withText(kind: 'exit' | 'renegotiation', id: string, text: string) {
  const state = sampleState(kind);
  return { ...state, sections: state.sections.map((s) => (s.id === id ? { ...s, text } : s)) };
}

function blocksOf(document: BriefDocument, id: string): readonly BriefBlock[] {
  return document.sections.find((section) => section.id === id)?.blocks ?? [];
}

function linesOf(document: BriefDocument): readonly string[] {
  const [block] = blocksOf(document, 'matter');
  return block?.type === 'numbered' ? block.items : [];
}

function tableOf(document: BriefDocument, id: string) {
  const found = blocksOf(document, id).find((block) => block.type === 'table');
  return found?.type === 'table' ? found : undefined;
}
