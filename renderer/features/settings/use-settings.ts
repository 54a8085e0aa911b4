import { useQuery } from '@tanstack/react-query';
import type { Settings } from '../../../shared/contract/workspace.ts';
import { useText } from '../../text/text-context.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';

/** The settings, and how to change some of them: `what` is named in the notice, in lower case. */
export function useSettings() {
  const { t } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const query = useQuery(workbench.workspace.settings.queryOptions());
  const change = useChange(
    ({ changed }: { readonly changed: Partial<Settings>; readonly what: string }) =>
      client.workspace.saveSettings(changed),
    {
      said: (_, { what }) => t('settings.saved', { what }),
    },
  );
  return {
    settings: query.data,
    error: query.error,
    save: (changed: Partial<Settings>, what: string) => change.mutate({ changed, what: asWords(what) }),
    /** For a field that shows its own refusal. */
    write: (changed: Partial<Settings>) => client.workspace.saveSettings(changed),
  };
}

/** A label as it stands within a sentence. */
function asWords(label: string): string {
  return label.charAt(0).toLocaleLowerCase() + label.slice(1);
}
