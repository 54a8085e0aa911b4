import { describe, expect, test } from 'vitest';
import { defaultMeasureRules } from '../../../shared/domain/measured/measure-rules.ts';
import { measureSignals } from '../../../shared/domain/measured/measure-signals.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { whySentence, whyShort } from '../../../shared/i18n/why-sentence.ts';
import { sampleEndsOn, sampleLog } from '../../support/the-sample.ts';

const log = sampleLog('arredi-montefosco');
const measured = measureSignals(log.facts, {
  asOf: sampleEndsOn,
  rules: defaultMeasureRules,
  watchedSinceOn: log.watchedSinceOn,
  commissionDeal: log.client.commissionDeal,
  meetingDays: log.meetingDays,
});
const of = (id: string) => measured.find((m) => m.signalId === id)!;
const italian = createTranslator('it');

describe('the client of the story, measured', () => {
  // As the design of the check shows it («Misurato dal diario»).
  test.each([
    ['little-recognition', 2, '2 consegne su 5 senza riscontro', 2],
    ['their-credit-our-blame', 2, '2 meriti su 3 a sé stessi, 1 ringraziamento', 2],
    ['chronic-dissatisfaction', 1, '1 critica a obiettivo raggiunto', 1],
    ['taken-for-granted', 2, '3 decisioni su 4 sapute dopo', 3],
    ['plans-withheld', 3, 'nessun discorso sul futuro da 14 mesi, 1 decisione strategica saputa dopo', 1],
    ['advice-ignored', 3, '5 consigli su 6 ignorati', 5],
    ['commission-without-say', null, 'nessun accordo a percentuale', 0],
    ['fear-of-leaks', 1, '1 richiesta di riserbo a maggio', 1],
    ['constant-checking', 2, '3 controlli a obiettivo raggiunto', 3],
    ['sales-head-walled-off', 2, '2 presentazioni negate', 2],
    ['collaboration-erased', 1, 'nostro nome tolto il 3 ottobre', 1],
    ['free-training', 1, '4 h di formazione non pagate', 2],
    ['social-as-designer', 2, '14 h fuori ruolo', 4],
    ['analyst-as-secretary', 0, 'nessun fatto', 0],
    ['late-inputs', 3, '4 su 6 in ritardo, mediana 9 giorni', 6],
    ['missing-brief', 2, '2 brief su 3 dopo l’avvio', 2],
    ['no-capable-contact', 1, '1 incontro saltato su 5', 1],
    ['channels-hidden', 1, '1 canale saputo per caso', 1],
    ['pricing-hidden', 2, '1 decisione saputa dopo, 1 rifiuto', 2],
    ['competitors-kept-private', null, 'nessun fatto nel diario', 0],
    ['non-payment', null, 'il diario non dice delle fatture', 0],
    ['abuse', null, 'nessun fatto nel diario', 0],
  ])('%s is %s: %s', (id, level, words, facts) => {
    expect(of(id).level).toBe(level);
    expect(whyShort(of(id).why, italian)).toBe(words);
    expect(of(id).factIds).toHaveLength(facts);
  });

  test('late inputs are explained in a whole sentence, in both languages', () => {
    expect(whySentence(of('late-inputs').why, italian)).toBe(
      '4 delle ultime 6 richieste sono arrivate tardi, 9 giorni in mediana, 11 ore non pagate, 2 scadute fino a 15 giorni fa mancano ancora.',
    );
    expect(whySentence(of('late-inputs').why, createTranslator('en'))).toBe(
      '4 of the last 6 requests came late, 9 days in the median, 11 unpaid hours, 2 still missing, up to 15 days past their date.',
    );
  });

  test('what is known by more facts is surer', () => {
    expect(of('late-inputs').confidence).toBeGreaterThan(of('fear-of-leaks').confidence);
    expect(of('abuse').confidence).toBe(0);
  });
});
