import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { dayOf } from '../../../shared/domain/time.ts';
import { useText } from '../../text/text-context.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Row } from '../../ui/row.tsx';
import { RowList } from '../../ui/row-list.tsx';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { useWorkbench } from '../../workbench/workbench-context.tsx';

/** Briefs of one client, or of all, the last changed first. The button that makes one stands above. */
export function BriefList({ clientId }: { readonly clientId: ClientId | null }) {
  const { t, dynamic, day, refusal } = useText();
  const workbench = useWorkbench();
  const navigate = useNavigate();
  const briefs = useQuery(workbench.briefs.list.queryOptions({ input: { clientId } }));
  if (briefs.error) return <ErrorNotice>{refusal(refusalOf(briefs.error))}</ErrorNotice>;
  if (!briefs.data) return <Loading label={t('app.loading')} text={t('app.loadingLong')} />;
  if (briefs.data.length === 0) {
    return <EmptyState>{t('briefs.empty')}</EmptyState>;
  }
  return (
    <RowList label={t('briefs.title')}>
      {briefs.data.map((brief) => {
        const kind = dynamic(`domain.briefKind.${brief.kind}`);
        const language = t(brief.language === 'it' ? 'briefs.italian' : 'briefs.english');
        return (
          <Row
            key={brief.id}
            icon="brief"
            title={clientId === null ? brief.clientName : kind}
            text={[
              ...(clientId === null ? [kind] : []),
              language,
              dynamic(`domain.briefAudience.${brief.options.audience}`),
            ].join(' · ')}
            trailing={[
              ...(brief.versionCount > 0
                ? [t('briefs.versionCount', { count: brief.versionCount })]
                : [t('briefs.draft').toLowerCase()]),
              day(dayOf(brief.updatedAtMs)),
            ].join(' · ')}
            onPress={() => void navigate(`/briefs/${brief.id}`)}
          />
        );
      })}
    </RowList>
  );
}
