import type { ReactNode } from 'react';
import type { Settings } from '../../../shared/contract/workspace.ts';
import { useText } from '../../text/text-context.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Loading } from '../../ui/loading.tsx';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { useSettings } from './use-settings.ts';

type Saving = Pick<ReturnType<typeof useSettings>, 'save' | 'write'> & { readonly settings: Settings };

/** What needs the settings: shown once they are read. */
export function WithSettings({ children }: { readonly children: (saving: Saving) => ReactNode }): ReactNode {
  const { t, refusal } = useText();
  const { settings, error, save, write } = useSettings();
  if (settings) return children({ settings, save, write });
  if (error) return <ErrorNotice>{refusal(refusalOf(error))}</ErrorNotice>;
  return <Loading label={t('settings.loading')} text={t('app.loadingLong')} />;
}
