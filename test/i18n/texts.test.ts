import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refusalCodes } from '../../shared/contract/refusal.ts';
import { changeTopics } from '../../shared/contract/workspace.ts';
import { factChoices, factKinds } from '../../shared/domain/fact.ts';
import { interactionKinds } from '../../shared/domain/interaction.ts';
import { bands } from '../../shared/domain/strain.ts';
import { texts } from '../../shared/i18n/texts.ts';
import { createTranslator } from '../../shared/i18n/translator.ts';

const root = join(import.meta.dirname, '../..');
const every = Object.entries(texts).flatMap(([area, table]) =>
  Object.entries(table).map(([key, text]) => ({
    key: `${area}.${key}`,
    ...(text as { it: string; en: string }),
  })),
);

/** Words that are the same in both languages on purpose: names, keys, signs. */
const sameOnPurpose =
  /^(Rapporto|E-mail|Brief|PDF|HTML|CSV|CC|URL|File|Ctrl.*|\{\{.*|[^\p{L}]*|no|Home|Tag|Chat|brief|extra|Extra|Dossier)$/u;

describe('texts', () => {
  it.each(['it', 'en'] as const)('are none of them empty in %s', (language) => {
    expect(every.filter((text) => text[language].trim() === '').map((text) => text.key)).toEqual([]);
  });

  it('name the same values in both languages', () => {
    const valuesOf = (sentence: string) =>
      [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();
    expect(
      every.filter((text) => valuesOf(text.it).join() !== valuesOf(text.en).join()).map((text) => text.key),
    ).toEqual([]);
  });

  it('are translated: no long sentence is the same in both languages', () => {
    const copied = every.filter(
      (text) => text.it === text.en && text.it.split(' ').length > 2 && !sameOnPurpose.test(text.it),
    );
    expect(copied.map((text) => text.key)).toEqual([]);
  });

  it('have both plural forms wherever they have one', () => {
    const keys = new Set(every.map((text) => text.key));
    const lonely = [...keys].filter(
      (key) =>
        (key.endsWith('_one') && !keys.has(key.replace(/_one$/, '_other'))) ||
        (key.endsWith('_other') && !keys.has(key.replace(/_other$/, '_one'))),
    );
    expect(lonely).toEqual([]);
  });

  it('never shout', () => {
    expect(
      every
        .filter((text) =>
          /!(?!\w)/.test(`${text.it} ${text.en}`.replaceAll(/`[^`]*`|«![^»]*»|"![^"]*"/g, '')),
        )
        .map((text) => text.key),
    ).toEqual([]);
  });

  it('hold a word for every value of the closed lists', () => {
    const { dynamic } = createTranslator('it');
    const wanted = [
      ...interactionKinds.map((kind) => `domain.interactionKind.${kind}`),
      ...factKinds.map((kind) => `domain.factKind.${kind}`),
      ...Object.entries(factChoices).flatMap(([list, values]) =>
        values.map((value) => `domain.${list}.${value}`),
      ),
      ...bands.map((band) => `domain.band.${band}`),
      ...refusalCodes.map((code) => `refusal.${code}`),
    ];
    expect(wanted.filter((key) => dynamic(key) === key)).toEqual([]);
    expect(changeTopics.length).toBeGreaterThan(0);
  });
});

describe('screens', () => {
  it('hold no words of their own: every sentence comes from the texts', () => {
    const files = readdirSync(join(root, 'renderer'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.tsx'),
    );
    // Text between tags, or given to an attribute that a person reads or hears.
    const spoken =
      /(?:>\s*(\p{L}[\p{L} ,.’']{3,})\s*<\/)|(?:\b(?:label|title|placeholder|alt|aria-label)="([^"]*\p{L}{3,}[^"]*)")/gu;
    const found = files.flatMap((file) =>
      [
        ...readFileSync(join(root, 'renderer', file), 'utf8')
          .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
          .matchAll(spoken),
      ].map((match) => `${file}: ${match[1] ?? match[2]}`),
    );
    expect(found).toEqual([]);
  });
});
