import { expect, test } from 'vitest';
import { briefAudiences } from '../../../shared/domain/brief/brief.ts';
import { composeBrief } from '../../../shared/domain/brief/compose-brief.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { sampleBriefData, sampleState } from './sample-brief-data.ts';

const rated = {
  ...sampleBriefData(),
  satisfaction: {
    latest: { value: 4, ratedOn: '2026-11-20' as const, note: 'Tre mesi a rincorrere le foto' },
    before: { value: 8, ratedOn: '2026-03-02' as const, note: '' },
  },
};

test('our own satisfaction stands beside our part, for ourselves alone', () => {
  const readers = briefAudiences.filter((audience) => {
    const text = JSON.stringify(
      composeBrief(rated, sampleState('review', { audience }), createTranslator('it')),
    );
    return (
      text.includes('La nostra soddisfazione è 4 su 10') && text.includes('Tre mesi a rincorrere le foto')
    );
  });
  expect(readers).toEqual(['partners', 'team']);
  const toOthers = JSON.stringify(
    composeBrief(rated, sampleState('review', { audience: 'client' }), createTranslator('it')),
  );
  expect(toOthers).not.toContain('rincorrere le foto');
});

test('nothing is said of it where it was never rated', () => {
  const text = JSON.stringify(
    composeBrief(sampleBriefData(), sampleState('review', { audience: 'team' }), createTranslator('en')),
  );
  expect(text).not.toContain('Our own satisfaction');
});
