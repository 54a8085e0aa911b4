import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { BriefId, BriefVersionId } from '../../../shared/domain/ids.ts';
import { dayOf } from '../../../shared/domain/time.ts';
import { useText } from '../../text/text-context.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import { BriefActions } from './brief-actions.tsx';
import { BriefOptions } from './brief-options.tsx';
import { BriefPaper } from './brief-paper.tsx';
import { BriefSections } from './brief-sections.tsx';
import { BriefVersions } from './brief-versions.tsx';
import './briefs.css';

/** One brief: its sections on the left, as it prints on the right. */
export function BriefScreen({
  briefId,
  topBar,
}: {
  readonly briefId: BriefId;
  readonly topBar: (actions: ReactNode, name: string) => ReactNode;
}) {
  const { t, dynamic, day, refusal } = useText();
  const workbench = useWorkbench();
  const [shownVersionId, setShownVersionId] = useState<BriefVersionId | null>(null);
  const [panel, setPanel] = useState<'sections' | 'options' | 'versions'>('sections');
  const brief = useQuery(workbench.briefs.get.queryOptions({ input: { briefId } }));
  const rendered = useQuery({
    ...workbench.briefs.render.queryOptions({ input: { briefId, versionId: shownVersionId } }),
    placeholderData: keepPreviousData,
  });
  if (brief.error)
    return (
      <div className="page">
        <ErrorNotice>{refusal(refusalOf(brief.error))}</ErrorNotice>
      </div>
    );
  if (!brief.data)
    return (
      <div className="page">
        <Loading label={t('briefs.loading')} text={t('app.loadingLong')} />
      </div>
    );
  const shown = brief.data.versions.find((version) => version.id === shownVersionId);
  return (
    <>
      {topBar(<BriefActions brief={brief.data} versionId={shownVersionId} />, brief.data.clientName)}
      <div className="bf">
        <div className="bf-edit">
          <h1 className="bf-title">{brief.data.clientName}</h1>
          <p className="ink2">{dynamic(`domain.briefKind.${brief.data.kind}`)}</p>
          <Tabs
            label={dynamic(`domain.briefKind.${brief.data.kind}`)}
            isFlush
            tabs={[
              { id: 'sections', label: t('briefs.sections') },
              { id: 'options', label: t('briefs.options') },
              { id: 'versions', label: t('briefs.versions'), count: brief.data.versionCount },
            ]}
            selected={panel}
            onSelect={setPanel}
          >
            {panel === 'sections' && <BriefSections brief={brief.data} />}
            {panel === 'options' && <BriefOptions brief={brief.data} />}
            {panel === 'versions' && (
              <BriefVersions brief={brief.data} shownId={shownVersionId} onShow={setShownVersionId} />
            )}
          </Tabs>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section className="bf-preview" aria-label={t('briefs.preview')} tabIndex={0}>
          <p className="muted bf-which">
            {shown
              ? `${t('briefs.version', { number: shown.number })}. ${t('briefs.frozen', { day: day(dayOf(shown.frozenAtMs)) })}`
              : t('briefs.draft')}
          </p>
          {rendered.error ? (
            <ErrorNotice>{refusal(refusalOf(rendered.error))}</ErrorNotice>
          ) : rendered.data ? (
            <BriefPaper rendered={rendered.data} label={rendered.data.title} />
          ) : (
            <Loading label={t('briefs.loading')} text={t('app.loadingLong')} bars={6} />
          )}
        </section>
      </div>
    </>
  );
}
