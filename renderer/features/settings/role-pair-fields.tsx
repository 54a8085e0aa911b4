import { type FocusEvent, type ReactNode, useState } from 'react';
import { defaultRolePairs } from '../../../shared/domain/signals/role-pairs.ts';
import { useText } from '../../text/text-context.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import type { ListedSignal } from './listed-signal.ts';

/** The role agreed and the role it is used as, for signals 12 and 13; saved together when the pair is left. */
export function RolePairFields({ signal }: { readonly signal: ListedSignal }): ReactNode {
  const { t, refusal } = useText();
  const client = useWorkbenchClient();
  const usual = defaultRolePairs[signal.id];
  const saved = {
    role: signal.rolePair?.role ?? usual?.role[0] ?? '',
    usedAs: signal.rolePair?.usedAs ?? usual?.usedAs[0] ?? '',
  };
  const key = `${saved.role}\n${saved.usedAs}`;
  const [draft, setDraft] = useState({ ...saved, of: key });
  const [problem, setProblem] = useState<string>();
  if (draft.of !== key) setDraft({ ...saved, of: key });
  const number = signal.number ?? '';
  const change = useChange(
    (pair: { readonly role: string; readonly usedAs: string }) =>
      client.signals.setRolePair({ signalId: signal.id, ...pair }),
    {
      said: () => t('settings.rolesSaved', { number }),
      onRefused: (why) => setProblem(refusal(why)),
    },
  );
  const save = () => {
    const pair = { role: draft.role.trim(), usedAs: draft.usedAs.trim() };
    if (change.isPending || (pair.role === saved.role && pair.usedAs === saved.usedAs)) return;
    if (pair.role === '' || pair.usedAs === '') setProblem(t('settings.rolesBoth'));
    else change.mutate(pair);
  };
  const write = (part: 'role' | 'usedAs') => (text: string) => {
    setDraft({ ...draft, [part]: text });
    setProblem(undefined);
  };
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) save();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leaving the pair of fields inside
    <div className="set-roles" onBlur={leave}>
      <TextField
        size="small"
        label={t('settings.role')}
        value={draft.role}
        onChange={write('role')}
        onSubmit={save}
        error={draft.role.trim() === '' ? problem : undefined}
      />
      <TextField
        size="small"
        label={t('settings.usedAs')}
        value={draft.usedAs}
        onChange={write('usedAs')}
        onSubmit={save}
        error={draft.role.trim() === '' ? undefined : problem}
      />
      <small className="muted">{t('settings.rolesHint', { number })}</small>
    </div>
  );
}
