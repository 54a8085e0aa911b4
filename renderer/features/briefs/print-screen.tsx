import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from 'react-router';
import type { BriefId, BriefVersionId } from '../../../shared/domain/ids.ts';
import { useText } from '../../text/text-context.tsx';
import { Loading } from '../../ui/loading.tsx';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import { BriefPaper } from './brief-paper.tsx';
import './briefs.css';

/** The brief alone on its page, with the system's print dialog over it. */
export function PrintScreen({
  briefId,
  versionId,
}: {
  readonly briefId: BriefId;
  readonly versionId: BriefVersionId | null;
}) {
  const { t } = useText();
  const workbench = useWorkbench();
  const { data } = useQuery(workbench.briefs.render.queryOptions({ input: { briefId, versionId } }));
  useEffect(() => {
    if (!data) return;
    // Page size and running heads are rules of the page, which a shadow root cannot set.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(data.css);
    const before = { sheets: [...document.adoptedStyleSheets], title: document.title };
    document.adoptedStyleSheets = [...before.sheets, sheet];
    document.title = data.title;
    void document.fonts.ready.then(() => window.print());
    return () => {
      document.adoptedStyleSheets = before.sheets;
      document.title = before.title;
    };
  }, [data]);
  if (!data) return <Loading label={t('briefs.loading')} text={t('app.loadingLong')} />;
  return (
    <main className="bf-print">
      <p className="bf-print-bar">
        <Link to={`/briefs/${briefId}`}>{t('briefs.back')}</Link> · {t('briefs.printHint')}
      </p>
      <BriefPaper rendered={data} label={data.title} />
    </main>
  );
}
