import { renderToStaticMarkup } from 'react-dom/server';
import type { BriefDocument } from '../../../shared/domain/brief/brief-document.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { briefCss } from './brief-css.ts';
import { BriefPage } from './brief-page.tsx';

/** A brief as markup and its style, apart. */
export interface RenderedBrief {
  readonly title: string;
  readonly language: Language;
  readonly bodyHtml: string;
  readonly css: string;
}

/** Draws a composed brief: the same document always gives the same bytes. */
export function renderBrief(document: BriefDocument): RenderedBrief {
  return {
    title: document.title,
    language: document.language,
    bodyHtml: renderToStaticMarkup(<BriefPage document={document} />),
    css: briefCss(document),
  };
}
