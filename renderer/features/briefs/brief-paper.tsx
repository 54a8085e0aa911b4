import { useLayoutEffect, useRef } from 'react';

/** Markup and style of a brief, as the workbench renders it. */
export interface Rendered {
  readonly bodyHtml: string;
  readonly css: string;
  readonly language: string;
  readonly title: string;
}

/**
 * A brief as it prints, in a shadow root: its style cannot reach the app, nor the app's style the brief. The markup
 * comes from the workbench, where every word of the user's is escaped.
 */
export function BriefPaper({ rendered, label }: { readonly rendered: Rendered; readonly label: string }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rendered.css);
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = rendered.bodyHtml;
  }, [rendered.bodyHtml, rendered.css]);
  return <section className="bf-paper" ref={host} lang={rendered.language} aria-label={label} />;
}
