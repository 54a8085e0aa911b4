import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { RouterProvider } from 'react-router/dom';
import type { Settings } from '../../shared/contract/workspace.ts';
import { TextProvider, useText } from '../text/text-context.tsx';
import { Layers } from '../ui/layers.tsx';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { router } from './routes.tsx';
import { StartFault } from './start-fault.tsx';

/** The whole window: language and theme from the settings, then the screens. */
export function App() {
  const workbench = useWorkbench();
  const status = useQuery(workbench.workspace.status.queryOptions());
  const settings = useQuery(workbench.workspace.settings.queryOptions());
  const language = settings.data?.language ?? status.data?.systemLanguage;
  useAppearance(settings.data, language);
  const error = status.error ?? settings.error;
  if (error) return <StartFault error={error} />;
  if (!status.data || !settings.data || !language) return null;
  return (
    <TextProvider language={language} today={status.data.today}>
      <Window />
    </TextProvider>
  );
}

/** The screens, and where what opens over them stands. */
function Window() {
  const { t } = useText();
  return (
    <Layers label={t('app.layers')}>
      <RouterProvider router={router} />
    </Layers>
  );
}

function useAppearance(settings: Settings | undefined, language: string | undefined) {
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (settings?.theme === 'light' || settings?.theme === 'dark') dataset.theme = settings.theme;
    else delete dataset.theme;
    if (settings?.density === 'comfortable') dataset.density = 'comfortable';
    else delete dataset.density;
    if (language) document.documentElement.lang = language;
  }, [settings?.theme, settings?.density, language]);
}
