// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { briefFile } from '../../../electron/workbench/briefs/brief-file.ts';
import { renderBrief } from '../../../electron/workbench/briefs/render-brief.tsx';
import { composeBrief } from '../../../shared/domain/brief/compose-brief.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { sampleBriefData, sampleState } from '../../domain/brief/sample-brief-data.ts';
import { injectionPayloads } from './injection-payloads.ts';

const it = createTranslator('it');

/** A brief in which every text that a user can write is this one. */
function fileWith(text: string): string {
  const data = sampleBriefData({ raised: 4, knockOuts: true, noise: 4 });
  const state = sampleState('exit', { author: text, recipients: text, version: 2 });
  const document = composeBrief(
    {
      ...data,
      agencyName: text,
      client: { ...data.client, name: text, services: text, tier: text, agreement: text, nextStep: text },
      contacts: [{ name: text, role: text }],
      facts: data.facts.map((fact) => ({ ...fact, note: text })),
      interactions: data.interactions.map((each) => ({ ...each, text: `${text} «${text}»`, who: [text] })),
      signals: data.signals.map((s) => ({
        ...s,
        note: text,
        signal: { ...s.signal, label: { it: text, en: text } },
      })),
    },
    { ...state, sections: state.sections.map((section) => ({ ...section, included: true, text })) },
    it,
  );
  return briefFile(renderBrief(document), 'resources');
}

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

describe('the file of a brief', () => {
  test('is one page with one style that its own policy names by hash, and nothing else allowed', () => {
    const html = fileWith('Arredi Montefosco');
    const document = parsed(html);
    const [style, ...more] = document.querySelectorAll('style');
    expect(more).toEqual([]);
    const hash = createHash('sha256')
      .update(style?.textContent ?? '')
      .digest('base64');
    const policy = document
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content');
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; font-src data:; img-src data:`);
    expect(html).not.toMatch(/unsafe-/);
    expect(document.documentElement.lang).toBe('it');
    expect(document.querySelectorAll('script, link, img, iframe, object, base, form').length).toBe(0);
    expect([...document.querySelectorAll('*')].filter((e) => e.hasAttribute('style'))).toEqual([]);
    expect(html.replace(/data:font\/woff2;base64,[^)]+/g, '')).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
  });

  test('has an outline of headings, and tables with captions, columns and rows by name', () => {
    const document = parsed(fileWith('Arredi Montefosco'));
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelectorAll('section > div > h2').length).toBe(
      document.querySelectorAll('section').length,
    );
    for (const table of document.querySelectorAll('table')) {
      expect(table.querySelectorAll('tbody th[scope="row"]').length).toBe(
        table.querySelectorAll('tbody tr').length,
      );
    }
    for (const head of document.querySelectorAll('thead th')) expect(head.getAttribute('scope')).toBe('col');
    expect(document.querySelector('svg[role="img"] title')?.textContent).toMatch(/^Tensione: 22/);
  });

  test('is the same, byte for byte, for the same document', () => {
    expect(fileWith('Arredi Montefosco')).toBe(fileWith('Arredi Montefosco'));
  });

  test.each(injectionPayloads)('prints %j as text and nothing but text', (payload) => {
    const html = fileWith(payload);
    const plain = parsed(fileWith('x'));
    const document = parsed(html);
    const shape = (root: Document) =>
      [...new Set([...root.querySelectorAll('*')].map((e) => e.tagName.toLowerCase()))].sort();
    expect(shape(document).filter((tag) => !shape(plain).includes(tag))).toEqual([]);
    for (const element of document.querySelectorAll('*')) {
      for (const { name } of element.attributes) expect(name).not.toMatch(/^on|^style$|^src|^href/);
    }
    expect(document.querySelectorAll('style')).toHaveLength(1);
    expect(document.querySelectorAll('script')).toHaveLength(0);
    expect(document.title).toContain(payload.replace(/\s+/g, ' ').trim().slice(0, 20));
  });

  test('holds no payload in its style, where it would stand in the margins of the page', () => {
    for (const payload of injectionPayloads) {
      const document = parsed(fileWith(payload));
      const css = (document.querySelector('style')?.textContent ?? '').replace(/data:font[^)]+/g, '');
      const contents = [...css.matchAll(/content:("[^"]*")/g)].map((found) => found[1] ?? '');
      for (const content of contents) expect(content).toMatch(/^"([A-Za-z0-9 ?–.]|\\[0-9a-f]{6} )*"$/);
    }
  });
});
