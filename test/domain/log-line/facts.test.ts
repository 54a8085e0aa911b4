import { describe, expect, it, test } from 'vitest';
import { blankFact, type FactDetail } from '../../../shared/domain/fact.ts';
import { chipsOf, read, wordsOf } from './log-samples.ts';

const request = { ...blankFact('request') };
const today = '2026-11-22';

describe('an explicit fact', () => {
  test.each<[string, FactDetail, string]>([
    ['!request brief due 12/10', { ...request, subject: 'brief', dueOn: '2026-10-12' }, ''],
    [
      '!richiesta foto (material) entro 4/12',
      { ...request, subject: 'material', dueOn: '2026-12-04' },
      'foto',
    ],
    [
      '!richiesta foto della linea Oslo entro 4/12',
      { ...request, subject: 'material', dueOn: '2026-12-04' },
      'foto della linea Oslo',
    ],
    [
      '!request access received 3 days late 2h unpaid',
      {
        ...request,
        subject: 'access',
        dueOn: '2026-11-19',
        receivedOn: today,
        outcome: 'given',
        extraHours: 2,
        paid: false,
      },
      '',
    ],
    [
      '!richiesta accessi arrivati con 3 giorni di ritardo',
      { ...request, subject: 'access', dueOn: '2026-11-19', receivedOn: today, outcome: 'given' },
      '',
    ],
    [
      '!richiesta presentazione al direttore commerciale rifiutata',
      { ...request, subject: 'introduction', outcome: 'refused' },
      'direttore commerciale',
    ],
    [
      '!request intro to the sales director refused',
      { ...request, subject: 'introduction', outcome: 'refused' },
      'to the sales director',
    ],
    [
      '!richiesta foto arrivate il 9/11, attese per il 3/11',
      { ...request, subject: 'material', dueOn: '2026-11-03', receivedOn: '2026-11-09', outcome: 'given' },
      'foto',
    ],
    ['!request brief received', { ...request, subject: 'brief', receivedOn: today, outcome: 'given' }, ''],
    ['!request brief not received', { ...request, subject: 'brief' }, ''],
    ['!richiesta brief debole', { ...request, subject: 'brief', briefState: 'weak' }, ''],
    ['!request brief none', { ...request, subject: 'brief', briefState: 'none' }, ''],
    [
      "!richiesta brief arrivato dopo l'avvio",
      { ...request, subject: 'brief', briefState: 'after-start', receivedOn: today, outcome: 'given' },
      '',
    ],
    [
      '!richiesta dati di vendita dei rivenditori',
      { ...request, subject: 'information' },
      'dati di vendita dei rivenditori',
    ],
    [
      '!request info on pricing refused',
      { ...request, subject: 'information', outcome: 'refused' },
      'pricing',
    ],
    [
      '!advice landing pages ignored',
      { kind: 'advice', topic: 'landing pages', outcome: 'ignored', result: '' },
      '',
    ],
    [
      '!consiglio "ridurre i campi" applicato',
      { kind: 'advice', topic: 'ridurre i campi', outcome: 'applied', result: '' },
      '',
    ],
    [
      '!consiglio «applicare sconti» non seguito',
      { kind: 'advice', topic: 'applicare sconti', outcome: 'ignored', result: '' },
      '',
    ],
    [
      '!consiglio menu più corto applicato in parte, risultato +12%',
      { kind: 'advice', topic: 'menu più corto', outcome: 'partly', result: '+12%' },
      '',
    ],
    [
      '!advice shorter forms refused',
      { kind: 'advice', topic: 'shorter forms', outcome: 'refused', result: '' },
      '',
    ],
    ['!advice shorter forms', { kind: 'advice', topic: 'shorter forms', outcome: 'pending', result: '' }, ''],
    ['!delivery goal met thanks', { ...blankFact('delivery'), goalMet: true, reaction: 'thanks' }, ''],
    [
      '!consegna obiettivo raggiunto criticata',
      { ...blankFact('delivery'), goalMet: true, reaction: 'criticised' },
      '',
    ],
    [
      '!consegna landing obiettivo non raggiunto, colpa nostra',
      { ...blankFact('delivery'), goalMet: false, blame: 'us' },
      'landing',
    ],
    [
      '!delivery landing page, no feedback, their credit',
      { ...blankFact('delivery'), reaction: 'neutral', credit: 'themselves' },
      'landing page',
    ],
    [
      '!decision pricing found out later',
      { kind: 'decision', area: 'pricing', involvement: 'found-out-later' },
      '',
    ],
    [
      '!decisione prezzi saputa dopo',
      { kind: 'decision', area: 'pricing', involvement: 'found-out-later' },
      '',
    ],
    [
      '!decisione canali senza di noi',
      { kind: 'decision', area: 'channel', involvement: 'found-out-later' },
      '',
    ],
    ['!decision strategy involved', { kind: 'decision', area: 'strategy', involvement: 'involved' }, ''],
    [
      '!decisione concorrenza informati',
      { kind: 'decision', area: 'competition', involvement: 'informed' },
      '',
    ],
    ['!extra 3h training unpaid', { ...blankFact('extra'), hours: 3, training: true, paid: false }, ''],
    [
      '!extra 4h social manager come grafica non pagate',
      { ...blankFact('extra'), hours: 4, role: 'social manager', usedAs: 'grafica', paid: false },
      '',
    ],
    [
      '!extra 2h analyst used as secretary',
      { ...blankFact('extra'), hours: 2, role: 'analyst', usedAs: 'secretary' },
      '',
    ],
    [
      '!extra 90 min banner concordati pagati',
      { ...blankFact('extra'), hours: 1.5, agreed: true, paid: true },
      'banner',
    ],
    ['!extra 2h not agreed', { ...blankFact('extra'), hours: 2, agreed: false }, ''],
    ['!control goal met', { kind: 'control', goalAlreadyMet: true }, ''],
    [
      '!controllo report settimanale, obiettivo già raggiunto',
      { kind: 'control', goalAlreadyMet: true },
      'report settimanale',
    ],
    ['!control of the ads', { kind: 'control', goalAlreadyMet: null }, 'ads'],
    ['!plans 2 years', { kind: 'plans', horizonYears: 2 }, ''],
    ['!piani a 3 anni: nuovo negozio', { kind: 'plans', horizonYears: 3 }, 'nuovo negozio'],
    ['!plans 18 months', { kind: 'plans', horizonYears: 1.5 }, ''],
    ['!piani prossimo anno', { kind: 'plans', horizonYears: 1 }, ''],
    ['!credit removed "not needed"', { kind: 'credit', change: 'removed', reason: 'not needed' }, ''],
    [
      '!firma tolta dal sito perché «non serve»',
      { kind: 'credit', change: 'removed', reason: 'non serve' },
      'dal sito',
    ],
    ['!case study refused', { kind: 'credit', change: 'case-study-refused', reason: '' }, ''],
    ['!credito caso studio concesso', { kind: 'credit', change: 'case-study-allowed', reason: '' }, ''],
    [
      '!case study about the shop not allowed',
      { kind: 'credit', change: 'case-study-refused', reason: 'about the shop' },
      '',
    ],
    ['!confidentiality suspicion', { kind: 'confidentiality', nature: 'suspicion' }, ''],
    ['!riservatezza richiesta ragionevole', { kind: 'confidentiality', nature: 'reasonable-request' }, ''],
    ['!counterpart cancelled', { kind: 'counterpart', state: 'cancelled' }, ''],
    ['!referente impreparato', { kind: 'counterpart', state: 'unprepared' }, ''],
    ['!referente assente', { kind: 'counterpart', state: 'absent' }, ''],
    ['!scope imposed 5h', { kind: 'scope', change: 'imposed', hours: 5 }, ''],
    [
      '!ambito concordato 3 ore seconda lingua',
      { kind: 'scope', change: 'agreed', hours: 3 },
      'seconda lingua',
    ],
    ['!abuse insult to Giulia', { kind: 'abuse', form: 'insult', towards: 'Giulia' }, ''],
    ['!insulto a Giulia in riunione', { kind: 'abuse', form: 'insult', towards: 'Giulia' }, 'riunione'],
    ['!abuse minacce', { kind: 'abuse', form: 'threat', towards: '' }, ''],
    ['!promise quote by friday', { ...blankFact('promise'), dueOn: '2026-11-27' }, 'quote'],
    ['!promessa preventivo entro 4/12', { ...blankFact('promise'), dueOn: '2026-12-04' }, 'preventivo'],
    ['!promise kept', { ...blankFact('promise'), outcome: 'kept', closedOn: today }, ''],
    ['!promessa non mantenuta', { ...blankFact('promise'), outcome: 'broken', closedOn: today }, ''],
    ['!thanks for the landing', { kind: 'thanks' }, 'landing'],
    ['!grazie', { kind: 'thanks' }, ''],
  ])('%s', (words, detail, note) => {
    const i = read(`@Rossi ${words}`);
    expect(i.draft.facts).toEqual([{ detail, note, clientId: null }]);
    const [chip] = chipsOf(i, 'fact');
    expect(chip).toMatchObject({ key: 'fact-1', confidence: 'sure' });
    expect(chip && wordsOf(i, chip)).toEqual([words]);
    expect(i.draft.text).toBe(`Rossi ${words.slice(1)}`);
    expect(i.unresolved).toEqual([]);
  });

  it.each([
    '!decision',
    '!extra banner',
    '!scope 5h',
    '!abuse',
    '!richiesta qualcosa',
    '!credito',
    '!referente',
  ])('asks when %s leaves out what matters', (words) => {
    expect(chipsOf(read(`@Rossi ${words}`), 'fact')[0]?.confidence).toBe('ask');
  });

  it.each([
    ['the next !', '!request brief due 12/10 !thanks', ['!request brief due 12/10', '!thanks']],
    ['a semicolon', '!request brief; call', ['!request brief']],
    ['a full stop', '!request brief due 12.10.26. Poi altro', ['!request brief due 12.10.26']],
    ['a new line', '!request brief\nPoi altro', ['!request brief']],
    [
      'not at a sign inside a quotation',
      '!advice "less! more; now." ignored',
      ['!advice "less! more; now." ignored'],
    ],
  ])('ends at %s', (_, line, words) => {
    const i = read(`@Rossi ${line}`);
    expect(chipsOf(i, 'fact').flatMap((c) => wordsOf(i, c))).toEqual(words);
  });

  it('belongs to the client named in it, whose words are not its own', () => {
    const i = read('@Rossi @aurora meeting !request brief @aurora due 12/10');
    expect(i.draft.facts[0]).toMatchObject({ clientId: 'aurora', note: '', detail: { dueOn: '2026-10-12' } });
    expect(wordsOf(i, chipsOf(i, 'fact')[0] as never)).toEqual(['!request brief', 'due 12/10']);
  });

  it('of an unknown kind is told, and nothing else of it is lost', () => {
    const i = read('@Rossi call 10m !urgente rifare');
    expect(i.unresolved).toEqual([{ reason: 'unknown-fact', text: 'urgente', span: { start: 16, end: 24 } }]);
    expect(i.draft).toMatchObject({ facts: [], text: 'Rossi !urgente rifare' });
  });

  it('needs its ! before a word', () => {
    for (const line of ['@Rossi che bello!', '@Rossi ok ! poi', '@Rossi ciao!grazie mille', '@Rossi !!']) {
      expect(read(line).unresolved).toEqual([]);
      expect(chipsOf(read(line), 'fact').filter((c) => c.confidence === 'sure')).toEqual([]);
    }
  });
});

describe('unpaid hours in free words', () => {
  test.each([
    ['2h unpaid', 2, false],
    ['2h non pagate', 2, false],
    ['+3 h extra', 3, false],
    ['+3h non pagate', 3, false],
    ['2 ore in più', 2, false],
    ['30 min gratis', 0.5, false],
    ['2 hours free', 2, false],
    ['1,5 ore di lavoro extra', 1.5, false],
    ['2h of extra work', 2, false],
    ['extra 2h', 2, false],
    ['unpaid 2h', 2, false],
    ['altre 2 ore non pagate', 2, false],
    ['2h extra pagate', 2, true],
    ['mezz’ora non pagata', 0.5, false],
    ['2h extra unpaid', 2, false],
  ])('%s', (words, hours, paid) => {
    const i = read(`@Rossi call 25m, ${words}, ciao`);
    const [chip] = chipsOf(i, 'fact');
    expect(chip).toMatchObject({ confidence: 'sure', detail: { ...blankFact('extra'), hours, paid } });
    expect(chip && wordsOf(i, chip)).toEqual([words]);
    expect(i.draft.durationMin).toBe(25);
  });

  it('tell training', () => {
    expect(read('@Rossi 2h training unpaid').draft.facts[0]?.detail).toMatchObject({
      training: true,
      paid: false,
    });
    expect(read('@Rossi 2h non pagate di formazione').draft.facts[0]?.detail).toMatchObject({
      training: true,
    });
  });

  it('are asked about when only a + says it', () => {
    expect(chipsOf(read('@Rossi +2h'), 'fact')[0]).toMatchObject({
      confidence: 'ask',
      detail: { hours: 2, paid: null },
    });
  });

  it.each([
    '@Rossi 2h unpaid invoices talk',
    '@Rossi call 25m',
    '@Rossi senza 2h extra',
    '@Rossi «2h non pagate»',
  ])('are not in %s', (line) => {
    expect(read(line).draft.facts).toEqual([]);
  });
});

describe('what free words only make likely', () => {
  const late = { ...request, outcome: 'given', receivedOn: today } as const;
  test.each<[string, FactDetail, string]>([
    ['late brief', { ...late, subject: 'brief', briefState: 'after-start' }, 'late brief'],
    ['brief in ritardo', { ...late, subject: 'brief', briefState: 'after-start' }, 'brief in ritardo'],
    [
      'abbiamo parlato del brief in ritardo',
      { ...late, subject: 'brief', briefState: 'after-start' },
      'brief in ritardo',
    ],
    [
      'brief came after the start',
      { ...late, subject: 'brief', briefState: 'after-start' },
      'brief came after the start',
    ],
    ['materials late again', late, 'materials late again'],
    ['late materials', late, 'late materials'],
    ['materiali in ritardo', late, 'materiali in ritardo'],
    ['foto in ritardo', late, 'foto in ritardo'],
    ['i materiali sono arrivati in ritardo', late, 'materiali sono arrivati in ritardo'],
    ['foto della linea Oslo in ritardo di nuovo', late, 'foto della linea Oslo in ritardo di nuovo'],
    ['abbiamo ricevuto le foto in ritardo', late, 'foto in ritardo'],
    ['credentials late', { ...late, subject: 'access' }, 'credentials late'],
    ['approvazione in ritardo', { ...late, subject: 'approval' }, 'approvazione in ritardo'],
    ['thanks', { kind: 'thanks' }, ''],
    ['ci ringraziano', { kind: 'thanks' }, ''],
    ['grazie mille', { kind: 'thanks' }, ''],
    ['they thanked us', { kind: 'thanks' }, ''],
    ['no brief', { ...request, subject: 'brief', briefState: 'none' }, 'no brief'],
    ['senza brief', { ...request, subject: 'brief', briefState: 'none' }, 'senza brief'],
    ['brief mai arrivato', { ...request, subject: 'brief', briefState: 'none' }, 'brief mai arrivato'],
    ["non c'è il brief", { ...request, subject: 'brief', briefState: 'none' }, "non c'è il brief"],
    ['promised quote by friday', { ...blankFact('promise'), dueOn: '2026-11-27' }, 'quote'],
    ['we promised the quote by 4/12', { ...blankFact('promise'), dueOn: '2026-12-04' }, 'quote'],
    ['promesso preventivo entro il 4/12', { ...blankFact('promise'), dueOn: '2026-12-04' }, 'preventivo'],
    ['abbiamo promesso il preventivo', blankFact('promise'), 'preventivo'],
    ['cancelled the meeting', { kind: 'counterpart', state: 'cancelled' }, 'cancelled the meeting'],
    ['the meeting was cancelled', { kind: 'counterpart', state: 'cancelled' }, 'meeting was cancelled'],
    ['annullata la riunione', { kind: 'counterpart', state: 'cancelled' }, 'annullata la riunione'],
    ['riunione saltata', { kind: 'counterpart', state: 'cancelled' }, 'riunione saltata'],
    ["ha disdetto l'incontro", { kind: 'counterpart', state: 'cancelled' }, "disdetto l'incontro"],
    ['no show', { kind: 'counterpart', state: 'absent' }, 'no show'],
  ])('%s', (words, detail, note) => {
    const i = read(`@Rossi mail: ${words}`);
    expect(i.draft.facts).toEqual([{ detail, note, clientId: null }]);
    expect(chipsOf(i, 'fact')[0]).toMatchObject({ confidence: 'ask' });
    expect(i.draft.text).toBe(`Rossi ${words}`);
  });

  it.each([
    'materiali non in ritardo',
    'the photos are not late',
    "photos weren't late",
    'brief non in ritardo',
    'the brief was not late',
    'foto mai in ritardo',
    'siamo in ritardo noi',
    'siamo in ritardo noi con le foto',
    'our delivery is late',
    'our materials are late',
    'i nostri testi in ritardo',
    'il nostro brief in ritardo',
    'le foto del fornitore in ritardo',
    'materials late because of us',
    'materiali in ritardo per colpa nostra',
    'grazie alla nostra campagna',
    'thanks to the new landing',
    'nemmeno un grazie',
    'not even a thanks',
    'abbiamo ringraziato',
    'we thanked them',
    'no brief needed',
    'ha promesso le foto entro venerdì',
    'hanno promesso il saldo',
    'they promised the photos by friday',
    'he promised us the photos',
    'non abbiamo promesso nulla',
    'riunione non annullata',
    'abbiamo annullato la riunione',
    'we cancelled the meeting',
    'dice «il brief in ritardo»',
    'wrote "thanks for the late brief"',
    'dice “materiali in ritardo”',
  ])('not: %s', (words) => {
    expect(read(`@Rossi mail: ${words}`).draft.facts).toEqual([]);
  });

  it('takes its day from the entry', () => {
    expect(read('@Rossi ieri foto in ritardo').draft.facts[0]?.detail).toMatchObject({
      receivedOn: '2026-11-21',
      dueOn: null,
    });
  });
});
