import type { ReactNode } from 'react';
import type { BriefDocument, BriefSection } from '../../../shared/domain/brief/brief-document.ts';
import { BriefBlockView } from './brief-blocks.tsx';

/** A whole brief: cover, then its sections with their headings in the margin. */
export function BriefPage({ document }: { readonly document: BriefDocument }): ReactNode {
  const { cover, language, sections } = document;
  return (
    <article className="brief" lang={language}>
      <header>
        <h1 className={cover.name.length > 44 ? 'long' : undefined}>{cover.name}</h1>
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
      <h2>
        {section.title}
        {section.aside === '' ? null : <small>{section.aside}</small>}
      </h2>
      <div>
        {section.blocks.map((block, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other identity, and nothing is ever reordered
          <BriefBlockView key={i} block={block} />
        ))}
      </div>
    </section>
  );
}
