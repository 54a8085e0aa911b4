import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { nameKey } from '../../../shared/domain/name-key.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';

/** Who rates this client: people of the agency, and anyone else by name. Opens the panel and goes there. */
export function ChooseRatersDialog(props: {
  readonly clientId: ClientId;
  readonly clientName: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const { clientId, clientName, isOpen, onClose } = props;
  const { t, refusal } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const navigate = useNavigate();
  const { data: settings } = useQuery(workbench.workspace.settings.queryOptions());
  const [others, setOthers] = useState<readonly string[]>([]);
  const [changed, setChanged] = useState<Readonly<Record<string, boolean>>>({});
  const [other, setOther] = useState('');
  const [error, setError] = useState<string>();
  const me = settings?.me ?? '';
  const people = [...new Set([...(me === '' ? [] : [me]), ...(settings?.people ?? []), ...others])];
  // Who sits here rates; the others are asked.
  const chosen = people.filter((name) => changed[name] ?? (name === me || others.includes(name)));
  const open = useChange(() => client.raters.open({ clientId, raters: chosen }), {
    onDone: ({ id }) => {
      onClose();
      void navigate(`/clients/${clientId}/raters/${id}`);
    },
    onRefused: (why) => setError(refusal(why)),
  });
  const addOther = () => {
    const name = other.trim();
    if (name === '') return;
    const known = people.find((each) => nameKey(each) === nameKey(name));
    if (known === undefined) setOthers([...others, name]);
    else setChanged({ ...changed, [known]: true });
    setOther('');
  };
  const isEnough = chosen.length >= 2;
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('raters.chooseTitle', { name: clientName })}
      closeLabel={t('raters.close')}
      footer={
        <>
          <Button onPress={onClose}>{t('raters.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={!isEnough}
            disabledReason={isEnough ? undefined : t('raters.needsTwo')}
            isPending={open.isPending}
            onPress={() => open.mutate(undefined)}
          >
            {t('raters.open')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p className="ink2">{t('raters.chooseLede')}</p>
        {people.length === 0 ? null : (
          <fieldset className="rat-people">
            <legend className="sr">{t('raters.people')}</legend>
            {people.map((name) => (
              <Checkbox
                key={name}
                isSelected={chosen.includes(name)}
                onChange={(isSelected) => setChanged({ ...changed, [name]: isSelected })}
              >
                {name}
              </Checkbox>
            ))}
          </fieldset>
        )}
        <div className="rat-other">
          <TextField label={t('raters.otherPerson')} value={other} onChange={setOther} onSubmit={addOther} />
          <Button onPress={addOther} isDisabled={other.trim() === ''}>
            {t('raters.addPerson')}
          </Button>
        </div>
        {error === undefined ? null : <ErrorNotice>{error}</ErrorNotice>}
      </div>
    </Dialog>
  );
}
