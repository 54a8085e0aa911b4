import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useText } from '../../text/text-context.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Marginal } from '../../ui/marginal.tsx';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import { NamedList } from './named-list.tsx';

/** Segments and tags: how many clients bear each, renamed or removed in place. */
export function ListsSection(): ReactNode {
  const { t, refusal } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const segments = useQuery(workbench.clients.listSegments.queryOptions());
  const tags = useQuery(workbench.clients.listTags.queryOptions());
  const error = segments.error ?? tags.error;
  return (
    <>
      <p className="lede">{t('settings.listsLede')}</p>
      {error && <ErrorNotice>{refusal(refusalOf(error))}</ErrorNotice>}
      <div className="set-sections">
        {segments.data && (
          <Marginal heading={t('settings.segments')} detail={t('settings.segmentsDetail')}>
            <NamedList
              label={t('settings.segments')}
              fieldLabel={t('settings.segmentName')}
              newLabel={t('settings.newSegment')}
              emptyText={t('settings.segmentsEmpty')}
              items={segments.data}
              save={(name, segmentId) =>
                client.clients.saveSegment(segmentId === undefined ? { name } : { name, segmentId })
              }
              remove={(segmentId) => client.clients.removeSegment({ segmentId })}
            />
          </Marginal>
        )}
        {tags.data && (
          <Marginal heading={t('settings.tags')} detail={t('settings.tagsDetail')}>
            <NamedList
              label={t('settings.tags')}
              fieldLabel={t('settings.tagName')}
              newLabel={t('settings.newTag')}
              emptyText={t('settings.tagsEmpty')}
              items={tags.data}
              save={(name, tagId) => client.clients.saveTag(tagId === undefined ? { name } : { name, tagId })}
              remove={(tagId) => client.clients.removeTag({ tagId })}
            />
          </Marginal>
        )}
      </div>
    </>
  );
}
