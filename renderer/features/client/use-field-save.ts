import { useState } from 'react';
import type { ClientFields } from '../../../shared/domain/client.ts';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { useText } from '../../text/text-context.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbenchClient } from '../../workbench/workbench-context.tsx';

/** Fields of a client as an update takes them. */
export type FieldChange = {
  -readonly [K in keyof ClientFields]?: K extends 'tagIds' ? ClientFields[K][number][] : ClientFields[K];
};

/** Saves one field of the profile, with its undo; a refusal is said at the field. */
export function useFieldSave(clientId: ClientId, label: string) {
  const { t, refusal } = useText();
  const client = useWorkbenchClient();
  const [error, setError] = useState<string>();
  const { mutate } = useChange((fields: FieldChange) => client.clients.update({ clientId, fields }), {
    said: () => t('client.fieldSaved', { field: label }),
    onDone: () => setError(undefined),
    onRefused: (why) => setError(refusal(why)),
  });
  return { save: mutate, error, clearError: () => setError(undefined) };
}

/**
 * What is being written in a field, over the value that the workbench knows; as soon as that value changes (saved here,
 * undone, changed elsewhere) it shows again.
 */
export function useDraft<T>(value: T): readonly [T, (next: T) => void, isChanged: boolean] {
  const [draft, setDraft] = useState<{ readonly over: T; readonly text: T } | null>(null);
  const shown = draft !== null && draft.over === value ? draft.text : value;
  return [shown, (text) => setDraft({ over: value, text }), shown !== value];
}
