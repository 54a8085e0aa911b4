import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WorkspaceDb } from '../../../electron/workbench/db/workspace-db.ts';
import { createSearchService } from '../../../electron/workbench/services/search-service.ts';
import { searchHitSchema } from '../../../shared/contract/overview.ts';
import { blankFact } from '../../../shared/domain/fact.ts';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { addClient, addInteraction, aWorkspace, nowMs } from '../db/temp-workspace.ts';

const dayMs = 86_400_000;

function find(
  db: WorkspaceDb,
  query: string,
  more: { clientId?: string; limit?: number; everything?: boolean } = {},
) {
  const { clientId, limit = 20, everything = false } = more;
  return createSearchService(db).query({
    query,
    clientId: (clientId ?? null) as ClientId | null,
    limit,
    everything,
  });
}
const titles = (db: WorkspaceDb, query: string, more = {}) => find(db, query, more).hits.map((h) => h.title);

/** One client whose entries are these texts. */
function withEntries(...texts: string[]): WorkspaceDb {
  const db = aWorkspace();
  db.write({ verb: 'x' }, (w) => {
    const client = addClient(w, 'Zeta');
    for (const [i, text] of texts.entries()) addInteraction(w, [client], text, { atMs: nowMs - i * dayMs });
  });
  return db;
}

describe('a word is found', () => {
  test.each([
    ['Città della Pieve', 'citta'],
    ['citta vecchia', 'Città'],
    ['Straße nuova', 'strasse'],
    ['strasse', 'Straße'],
    ['Łódź', 'lodz'],
    ['smørrebrød', 'smorrebrod'],
    ['un’idea di œuvre', 'oeuvre'],
    ['æther', 'aether'],
    ['Đorđe Marković', 'dorde markovic'],
    ['Ελλάδα', 'ελλαδα'],
    ['ΣΊΣΥΦΟΣ', 'σισυφος'],
    ['piano di co-marketing', 'comarketing'],
    ['piano di co-marketing', 'co marketing'],
    ['piano di co-marketing', 'co-marketing'],
    ['piano comarketing', 'co-marketing'],
    ['sentita l’azienda', 'azienda'],
    ['sentita l’azienda', "l'azienda"],
    ["Giulia D'Angelo", 'dangelo'],
    ["Giulia D'Angelo", "d'angelo"],
    ['株式会社東京の件', '東京'],
    ['株式会社東京の件', '京'],
    ['café crème', 'cafe creme'],
    ['ﬁnale', 'finale'],
    ['approvate le campagne', 'campagna'],
    ['la campagna', 'campagne estate'.split(' ')[0]!],
    ['two invoices sent', 'invoice'],
    ['long meetings', 'meeting'],
    ['materiali in ritardo', 'materiale'],
    ['i clienti', 'cliente'],
    ['le banche', 'banca'],
    ['companies', 'company'],
    ['newsletter di maggio', 'newsl'],
    ['mail di anna@rossi.it', 'anna@rossi.it'],
    ['preventivo 1.200,50', '1.200,50'],
  ])('in «%s» by «%s»', (text, query) => {
    expect(find(withEntries('Altra cosa', text), query).hits.map((h) => h.snippet)).toEqual([text]);
  });

  test('only where every word of the query is', () => {
    const db = withEntries('budget della campagna', 'budget del sito', 'campagna di maggio');
    expect(titles(db, 'budget campagna')).toEqual(['budget della campagna']);
    expect(titles(db, 'budget nulla')).toEqual([]);
    expect(titles(db, '   ')).toEqual([]);
  });

  test('as it stands after each change, undone or not', () => {
    const db = withEntries('primo testo');
    const id = db.get<{ id: string }>('SELECT id FROM interaction')!.id;
    db.write({ verb: 'y' }, (w) => w.update('interaction', id, { text: 'secondo testo' }));
    expect([titles(db, 'primo').length, titles(db, 'secondo').length]).toEqual([0, 1]);
    db.undo();
    expect([titles(db, 'primo').length, titles(db, 'secondo').length]).toEqual([1, 0]);
    db.write({ verb: 'z' }, (w) => w.trash('interaction', id));
    expect(titles(db, 'primo')).toEqual([]);
    db.undo();
    expect(titles(db, 'primo')).toHaveLength(1);
  });
});

describe('what is found', () => {
  function anAgency() {
    const db = aWorkspace();
    const ids = db.write({ verb: 'x' }, (w) => {
      const rossi = addClient(w, 'Rossi Arredi', { services: 'sito e campagne' });
      const verdi = addClient(w, 'Verdi Vini');
      const anna = w.newId<'contact'>();
      w.insert('contact', { id: anna, client_id: rossi, name: 'Anna Rossi', role: 'titolare' });
      const late = addInteraction(w, [rossi], 'Materiali ancora in ritardo per la campagna', {
        facts: [
          {
            detail: {
              ...blankFact('request'),
              outcome: 'given',
              dueOn: '2026-10-01',
              receivedOn: '2026-10-12',
            },
            note: 'testi promessi e mai arrivati',
          },
        ],
      });
      const both = addInteraction(w, [verdi, rossi], 'Riunione sul budget', {
        kind: 'meeting',
        atMs: nowMs - 200 * dayMs,
      });
      const mail = addInteraction(w, [verdi], 'Budget approvato', {
        kind: 'email',
        atMs: nowMs - 10 * dayMs,
      });
      const brief = w.newId<'brief'>();
      w.insert('brief', {
        id: brief,
        client_id: rossi,
        kind: 'exit',
        language: 'it',
        options_json: '{}',
        sections_json: '[{"id":"matter","included":true,"text":"Proposta di commiato"}]',
      });
      return { rossi, verdi, anna, late, both, mail, brief };
    });
    return { db, ...ids };
  }

  test('is of every type, the names first', () => {
    const { db, rossi, anna, brief } = anAgency();
    expect(find(db, 'rossi').hits.map((h) => [h.type, h.id])).toEqual([
      ['client', rossi],
      ['contact', anna],
      ['brief', brief],
    ]);
    expect(find(db, 'testi promessi').hits.map((h) => [h.type, h.title])).toEqual([
      ['fact', 'testi promessi e mai arrivati'],
    ]);
    expect(find(db, 'commiato').hits.map((h) => [h.type, h.client?.name])).toEqual([
      ['brief', 'Rossi Arredi'],
    ]);
  });

  test('also by the client that it is about, when more words are given', () => {
    const { db, late, both } = anAgency();
    expect(find(db, 'rossi ritardo').hits.map((h) => h.id)).toContain(late);
    expect(find(db, 'arredi budget').hits.map((h) => h.id)).toEqual([both]);
  });

  test.each([
    ['client:verdi budget', ['Budget approvato', 'Riunione sul budget']],
    ['cliente:"verdi vini" budget', ['Budget approvato', 'Riunione sul budget']],
    ['client:arredi budget', ['Riunione sul budget']],
    ['client:nessuno budget', []],
    ['kind:email', ['Budget approvato']],
    ['tipo:riunione budget', ['Riunione sul budget']],
    ['kind:request materiali', ['Materiali ancora in ritardo per la campagna']],
    ['after:2026-11-01 budget', ['Budget approvato']],
    ['dopo:1/11/2026 budget', ['Budget approvato']],
    ['after:mai budget', []],
    ['signal:late-inputs materiali', ['Materiali ancora in ritardo per la campagna']],
    ['segnale:9 materiali', ['Materiali ancora in ritardo per la campagna']],
    ['signal:abuse', []],
  ])('is narrowed by «%s»', (query, expected) => {
    const { db } = anAgency();
    expect(titles(db, query)).toEqual(expected);
  });

  test('of one client only, where one is given', () => {
    const { db, rossi, verdi } = anAgency();
    expect(titles(db, 'budget', { clientId: rossi })).toEqual(['Riunione sul budget']);
    expect(titles(db, 'budget', { clientId: verdi })).toHaveLength(2);
  });

  test('leaves out what belongs to a client in the trash, until it comes back', () => {
    const { db, verdi, rossi } = anAgency();
    db.write({ verb: 'y' }, (w) => w.trash('client', verdi));
    expect(find(db, 'budget').hits.map((h) => [h.title, h.client?.id])).toEqual([
      ['Riunione sul budget', rossi],
    ]);
    db.undo();
    expect(find(db, 'budget').hits).toHaveLength(2);
  });

  test('fulfils the contract and marks the words in the text as it was written', () => {
    const { db } = anAgency();
    for (const query of ['rossi', 'budget', 'materiali campagn', 'testi', 'commiato']) {
      for (const hit of find(db, query).hits) {
        searchHitSchema.parse(hit);
        expect(hit.marks.length).toBeGreaterThan(0);
      }
    }
    const [hit] = find(db, 'campagne ritardi').hits;
    expect(hit?.marks.map(([from, to]) => hit.snippet.slice(from, to))).toEqual(['ritardo', 'campagna']);
  });

  test('shows the stretch of a long text in which the words stand', () => {
    const db = withEntries(`${'parola '.repeat(400)}qui il preventivo\ndella fiera ${'altro '.repeat(200)}`);
    const [hit] = find(db, 'preventivo fiera').hits;
    expect(hit?.snippet).toMatch(/^….*qui il preventivo della fiera.*…$/);
    expect(hit?.marks.map(([from, to]) => hit.snippet.slice(from, to))).toEqual(['preventivo', 'fiera']);
  });
});

describe('order', () => {
  test('new before old, the word itself before another form of it', () => {
    const db = withEntries(
      'nota sul contratto firmato',
      'nota sui contratti firmati',
      'nota sul contratto firmato ieri sera con calma',
    );
    expect(titles(db, 'contratto')[0]).toBe('nota sul contratto firmato');
    expect(titles(db, 'contratti')[0]).toBe('nota sui contratti firmati');
    const older = aWorkspace();
    older.write({ verb: 'x' }, (w) => {
      const client = addClient(w, 'Zeta');
      addInteraction(w, [client], 'budget vecchio', { atMs: nowMs - 1000 * dayMs });
      addInteraction(w, [client], 'budget nuovo', { atMs: nowMs - dayMs });
    });
    expect(titles(older, 'budget')).toEqual(['budget nuovo', 'budget vecchio']);
  });

  test('the newest 2,000 matches are ranked and the answer says so; everything ranks all', () => {
    const db = aWorkspace();
    db.write({ verb: 'x' }, (w) => {
      const client = addClient(w, 'Zeta');
      addInteraction(w, [client], 'budget budget budget', { atMs: nowMs - 3000 * dayMs });
      for (let i = 0; i < 2_001; i++)
        addInteraction(w, [client], `riga ${i} del budget fra molte altre parole che dicono poco`, {
          atMs: nowMs - i * 3_600_000,
        });
    });
    const bounded = find(db, 'budget', { limit: 5 });
    expect(bounded.bounded).toBe(true);
    expect(bounded.hits.map((h) => h.title)).not.toContain('budget budget budget');
    const all = find(db, 'budget', { limit: 5, everything: true });
    expect(all.bounded).toBe(false);
    expect(all.hits.map((h) => h.title)).toContain('budget budget budget');
  });
});

describe('any text', () => {
  test('is a query: 2,000 random ones never fail', { timeout: 60_000 }, () => {
    const db = withEntries('budget "campagna" AND (OR) NOT NEAR * ^ : -', 'client: signal: kind:');
    const word = fc.constantFrom(
      '"',
      "'",
      '*',
      '(',
      ')',
      'AND',
      'OR',
      'NOT',
      'NEAR',
      '^',
      ':',
      '-',
      '+',
      '{',
      '}',
      'client:',
      'kind:',
      'after:',
      'signal:"',
      'words:',
      '\u0000',
      '\uE000c',
      '东',
      '%',
      '_',
      '🙂',
      'é',
      'ﷺ',
    );
    const query = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(fc.oneof(word, fc.string({ maxLength: 4 })), { maxLength: 12 }).map((w) => w.join(' ')),
      fc.array(word, { maxLength: 10 }).map((w) => w.join('')),
    );
    fc.assert(
      fc.property(query, fc.boolean(), (text, everything) => {
        for (const hit of find(db, text.slice(0, 500), { everything }).hits) searchHitSchema.parse(hit);
      }),
      { numRuns: 2_000 },
    );
  });

  test('of fifty words, of five hundred letters, or of scripts mixed in one word is answered', () => {
    const db = withEntries('a b c');
    expect(find(db, 'a '.repeat(250)).hits).toHaveLength(1);
    expect(find(db, 'x'.repeat(500)).hits).toEqual([]);
    expect(find(db, '東'.repeat(500)).hits).toEqual([]);
    for (const mixed of ['东-é', '東-京', '東京-大阪-x', "l'東", '-', '東x京'])
      expect(find(db, mixed).hits).toEqual([]);
    expect(find(withEntries('新幹線 東京-大阪'), '大阪').hits).toHaveLength(1);
  });
});
