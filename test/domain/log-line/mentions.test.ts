import { describe, expect, it, test } from 'vitest';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { suggestMentions } from '../../../shared/domain/log-line/suggest-mentions.ts';
import { agency, chipsOf, contact, read, wordsOf } from './log-samples.ts';

const aurora = 'aurora' as ClientId;

describe('a mention that is understood', () => {
  test.each([
    ['@Rossi call', ['montefosco'], ['rossi'], '@Rossi'],
    ['@rossi call', ['montefosco'], ['rossi'], '@rossi'],
    ['@Carlo Rossi call', ['montefosco'], ['rossi'], '@Carlo Rossi'],
    ['@Rossi Carlo call', ['montefosco'], ['rossi'], '@Rossi Carlo'],
    ['@Carlo: call', ['montefosco'], ['rossi'], '@Carlo'],
    ['@"Arredi Montefosco" call', ['montefosco'], [], '@"Arredi Montefosco"'],
    ['@«Arredi Montefosco» call', ['montefosco'], [], '@«Arredi Montefosco»'],
    ['@“Arredi Montefosco” call', ['montefosco'], [], '@“Arredi Montefosco”'],
    ['@Arredi Montefosco call', ['montefosco'], [], '@Arredi Montefosco'],
    ['@Arredi Montefosco Contract call', ['contract'], [], '@Arredi Montefosco Contract'],
    ['@contract call', ['contract'], [], '@contract'],
    ['@cant call', ['aurora'], [], '@cant'],
    ['@auro call', ['aurora'], [], '@auro'],
    ['@birrificio fosco call', ['fosco'], [], '@birrificio fosco'],
    ['@Birrificio Fosco S.r.l. call', ['fosco'], [], '@Birrificio Fosco S.r.l'],
    ['@caffe verita call', ['cafe'], [], '@caffe verita'],
    ['@CAFFÈ call', ['cafe'], [], '@CAFFÈ'],
    ["@L'Orto & Figli call", ['lloreal'], [], "@L'Orto & Figli"],
    ['@L’Orto call', ['lloreal'], [], '@L’Orto'],
    ['@orto call', ['lloreal'], [], '@orto'],
    ["@D'Angelo call", ['aurora'], ['dangelo'], "@D'Angelo"],
    ['call con @Rossi', ['montefosco'], ['rossi'], '@Rossi'],
    ["@Rossi's brief", ['montefosco'], ['rossi'], '@Rossi'],
    ['(@Rossi) call', ['montefosco'], ['rossi'], '@Rossi'],
  ])('%s', (line, clients, contacts, words) => {
    const i = read(line);
    expect(i.draft.clientIds).toEqual(clients);
    expect(i.draft.contactIds).toEqual(contacts);
    expect(i.unresolved).toEqual([]);
    const who = i.chips[0];
    expect(who && wordsOf(i, who)).toEqual([words]);
  });

  it('brings several clients and people into one entry, each once', () => {
    const i = read('@Rossi e @Brandi con @aurora, poi ancora @Rossi');
    expect(i.draft.clientIds).toEqual(['montefosco', 'aurora']);
    expect(i.draft.contactIds).toEqual(['rossi', 'brandi']);
    expect(i.chips.slice(0, 3).map((c) => c.key)).toEqual(['contact-1', 'contact-2', 'client-1']);
    expect(i.draft.text).toBe('Rossi e Brandi con aurora, poi ancora Rossi');
  });

  it('asks when a person and their client share a word of the name', () => {
    const [chip] = chipsOf(read('@Verdi call'), 'contact');
    expect(chip).toMatchObject({ contactId: 'verdi-p', confidence: 'ask' });
  });

  it('does not take an e-mail address or a lone @ for a mention', () => {
    for (const line of ['scritto a rossi@example.it', 'costa 3 @ 5', '@', '@ Rossi']) {
      expect(chipsOf(read(line), 'contact')).toEqual([]);
      expect(read(line).unresolved.map((u) => u.reason)).toEqual(['no-client']);
    }
  });

  it('leaves a mention inside a quotation alone', () => {
    expect(read('@Rossi: «scrivi ad @aurora»').draft.clientIds).toEqual(['montefosco']);
  });
});

describe('a name that several have', () => {
  it('is told with whom it could be', () => {
    const i = read('@Giulia Bianchi call 10m');
    expect(i.draft.clientIds).toEqual([]);
    expect(i.unresolved).toEqual([
      {
        reason: 'ambiguous-name',
        span: { start: 0, end: 15 },
        text: 'Giulia Bianchi',
        candidates: [
          {
            clientId: 'fosco',
            contactId: 'giulia-f',
            name: 'Giulia Bianchi',
            clientName: 'Birrificio Fosco S.r.l.',
          },
          { clientId: 'aurora', contactId: 'giulia-a', name: 'Giulia Bianchi', clientName: 'Cantina Aurora' },
        ],
      },
    ]);
    expect(i.draft.text).toBe('@Giulia Bianchi');
  });

  it('is settled by another mention, wherever it stands', () => {
    expect(read('@Bianchi call @aurora').draft.contactIds).toEqual(['giulia-a']);
    expect(read("@D'Angelo e @Bianchi call").draft.contactIds).toEqual(['dangelo', 'giulia-a']);
  });

  it('is settled by the current client', () => {
    expect(read('@Bianchi call', { currentClientId: aurora }).draft.contactIds).toEqual(['giulia-a']);
  });

  it('does not fall back on a current client that has nobody of that name', () => {
    expect(read('@Bianchi call', { currentClientId: 'montefosco' as ClientId }).draft.clientIds).toEqual([]);
  });

  it('still gives the client when both work there', () => {
    const i = read('@Neri call');
    expect(i.draft).toMatchObject({ clientIds: ['fosco'], contactIds: [] });
    expect(i.unresolved.map((u) => u.reason)).toEqual(['ambiguous-name']);
  });

  it('is told for a beginning of several names', () => {
    expect(read('@Arr call').unresolved[0]).toMatchObject({ reason: 'ambiguous-name', text: 'Arr' });
  });
});

describe('a name that nobody has', () => {
  test.each([
    ['@Rosi call', 'Rosi', 'Carlo Rossi'],
    ['@Brnadi call', 'Brnadi', 'Paola Brandi'],
    ['@Montefsco call', 'Montefsco', 'Arredi Montefosco'],
    ['@"Cantina Aurra" call', 'Cantina Aurra', 'Cantina Aurora'],
  ])('%s is told with names near to it', (line, text, near) => {
    const [u] = read(line).unresolved;
    expect(u).toMatchObject({ reason: 'unknown-name', text });
    expect(u?.reason === 'unknown-name' && u.similar.map((s) => s.name)).toContain(near);
  });

  it('goes on over words with a capital, and stays in the text', () => {
    const i = read('@Zeta Kappa call 10m');
    expect(i.unresolved[0]).toMatchObject({ reason: 'unknown-name', text: 'Zeta Kappa', similar: [] });
    expect(i.draft.text).toBe('@Zeta Kappa');
  });

  it('leaves the current client to be confirmed', () => {
    const i = read('@Zeta call', { currentClientId: aurora });
    expect(i.draft.clientIds).toEqual(['aurora']);
    expect(chipsOf(i, 'client')[0]).toMatchObject({ confidence: 'ask', span: null });
  });
});

describe('no mention', () => {
  it('means the current client', () => {
    const i = read('call 10m', { currentClientId: aurora });
    expect(i.draft.clientIds).toEqual(['aurora']);
    expect(chipsOf(i, 'client')[0]).toMatchObject({ confidence: 'sure', span: null, name: 'Cantina Aurora' });
    expect(i.unresolved).toEqual([]);
  });

  it('without a current client is told', () => {
    expect(read('call 10m').unresolved).toEqual([
      { reason: 'no-client', span: { start: 0, end: 0 }, text: '' },
    ]);
  });
});

describe('suggestions after @', () => {
  const names = (prefix: string, limit = 5, current: string | null = null): string[] =>
    suggestMentions(prefix, { ...agency, currentClientId: current as ClientId | null }, limit).map(
      (s) => s.name,
    );

  it('begin with the names that begin so', () => {
    expect(names('ar')).toEqual(['Arredi Montefosco', 'Arredi Montefosco Contract']);
    expect(names('mont')).toEqual(['Arredi Montefosco', 'Arredi Montefosco Contract']);
    expect(names('ca')).toEqual(['Caffè Verità', 'Cantina Aurora', 'Carlo Rossi']);
    expect(names('"Arredi M')).toEqual(['Arredi Montefosco', 'Arredi Montefosco Contract']);
    expect(names('zzz')).toEqual([]);
  });

  it('put the current client and its people first', () => {
    expect(names('', 3, 'montefosco')).toEqual(['Arredi Montefosco', 'Carlo Rossi', 'Paola Brandi']);
  });

  it('insert what means exactly that one', () => {
    const all = suggestMentions('', agency, 100);
    expect(all).toHaveLength(agency.clients.length + agency.contacts.length);
    for (const s of all) {
      const { draft, unresolved } = read(`${s.insert} call 5m`);
      expect(unresolved, s.insert).toEqual([]);
      expect(s.contactId === null ? draft.clientIds : draft.contactIds, s.insert).toEqual([
        s.contactId ?? s.clientId,
      ]);
    }
  });

  it('see a contact added to the list', () => {
    const more = { ...agency, contacts: [...agency.contacts, contact('new', 'verdi', 'Zoe Zanon')] };
    expect(names('zoe')).toEqual([]);
    expect(suggestMentions('zoe', more, 5).map((s) => s.name)).toEqual(['Zoe Zanon']);
  });
});
