import { describe, expect, it } from 'vitest';
import { languages } from '../../shared/domain/language.ts';
import { methodSections, methodSources } from '../../shared/domain/method.ts';

describe('the page about the method', () => {
  it('names the five articles', () => {
    expect(methodSources.map((s) => s.id)).toEqual(['S000', 'S001', 'S002', 'S003', 'S004']);
    expect(methodSources.every((s) => s.title !== '')).toBe(true);
  });

  it('cites only articles that it names, and cites none for what is wholly ours', () => {
    const known = methodSources.map((s) => s.id);
    for (const section of methodSections) {
      for (const id of section.sourceIds) expect(known).toContain(id);
      if (section.sourceIds.length === 0) expect(section.derived).toBe(true);
    }
  });

  it('says everything in both languages', () => {
    for (const language of languages) {
      for (const { title, paragraphs } of methodSections) {
        for (const text of [title, ...paragraphs]) expect(text[language].trim()).not.toBe('');
      }
    }
  });
});
