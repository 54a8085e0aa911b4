import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { interactionsContract } from '../../../shared/contract/interactions.ts';
import type { OperationOutput } from '../../../shared/contract/operation-types.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Marginal } from '../../ui/marginal.tsx';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import { LineReading } from './line-reading.tsx';
import { TemplateDialog } from './template-dialog.tsx';

type Template = OperationOutput<(typeof interactionsContract)['listTemplates']>[number];

/** Lines kept to be logged again. */
export function TemplatesSection(): ReactNode {
  const { t, refusal } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const { data: templates, error } = useQuery(workbench.interactions.listTemplates.queryOptions());
  const [edited, setEdited] = useState<Template | 'new' | null>(null);
  const remove = useChange(
    (template: Template) => client.interactions.removeTemplate({ templateId: template.id }),
    {
      said: (_, { name }) => t('settings.templateRemoved', { name }),
    },
  );
  return (
    <>
      <p className="lede">{t('settings.templatesLede')}</p>
      <div className="set-sections">
        <Marginal heading={t('settings.templatesList')}>
          {error && <ErrorNotice>{refusal(refusalOf(error))}</ErrorNotice>}
          {!templates && !error && <Loading label={t('app.loading')} text={t('app.loadingLong')} />}
          {templates?.length === 0 && <p className="ink2 set-note">{t('settings.templatesEmpty')}</p>}
          {templates && templates.length > 0 && (
            <ul className="set-list" aria-label={t('settings.templatesList')}>
              {templates.map((template) => (
                <li key={template.id}>
                  <div>
                    <b>{template.name}</b>
                    <p className="set-line">{template.line}</p>
                    <LineReading line={template.line} />
                  </div>
                  <IconButton
                    icon="edit"
                    size="small"
                    variant="quiet"
                    label={t('settings.editNamed', { name: template.name })}
                    onPress={() => setEdited(template)}
                  />
                  <IconButton
                    icon="trash"
                    size="small"
                    variant="quiet"
                    label={t('settings.removeNamed', { name: template.name })}
                    onPress={() => remove.mutate(template)}
                  />
                </li>
              ))}
            </ul>
          )}
          <div className="set-after">
            <Button size="small" icon="add" onPress={() => setEdited('new')}>
              {t('settings.templateAdd')}
            </Button>
          </div>
        </Marginal>
      </div>
      {edited !== null && (
        <TemplateDialog
          key={edited === 'new' ? 'new' : edited.id}
          template={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}
