import { Fragment, type ReactNode } from 'react';
import type { BriefDocument, BriefSection } from '../../../shared/domain/brief/brief-document.ts';
import { BriefBlockView } from './brief-blocks.tsx';
import { keyed } from './keyed.ts';

/** A whole brief: cover, then its sections with their headings in the margin. */
export function BriefPage({ document }: { readonly document: BriefDocument }): ReactNode {
  const { cover, language, sections } = document;
  return (
    <article className="brief" lang={language}>
      <header>
        <h1 className={cover.name.length > 44 ? 'long' : undefined}>
          <Heading text={cover.name} />
        </h1>
        <p className="sub">{cover.subtitle}</p>
        <dl className="meta">
          {cover.meta.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </header>
      {sections
        .filter((section) => section.blocks.length > 0)
        .map((section) => (
          <Section key={section.id} section={section} />
        ))}
    </article>
  );
}

/** Sections that may run over a page: their rows stay whole. */
const long: readonly BriefSection['id'][] = ['signals', 'appendix', 'risks'];

function Section({ section }: { readonly section: BriefSection }): ReactNode {
  return (
    <section className={long.includes(section.id) ? 'long' : undefined}>
      <div className="margin">
        <h2>
          <Heading text={section.title} />
        </h2>
        {section.aside === '' ? null : <p className="k">{section.aside}</p>}
      </div>
      <div>
        {keyed(section.blocks).map(({ key, item }) => (
          <BriefBlockView key={key} block={item} />
        ))}
      </div>
    </section>
  );
}

/**
 * A heading whose lines may break between words. Chromium drops a plain space where a line breaks, and the outline of the
 * PDF then reads «Che cosa sichiede»: a space that holds, and a place to break after it, keep the words apart.
 */
function Heading({ text }: { readonly text: string }): ReactNode {
  const [first, ...rest] = keyed(text.split(' '));
  return (
    <>
      {first?.item}
      {rest.map(({ key, item }) => (
        <Fragment key={key}>
          {'\u00a0'}
          <wbr />
          {item}
        </Fragment>
      ))}
    </>
  );
}
