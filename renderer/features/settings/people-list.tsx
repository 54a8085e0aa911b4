import { type ReactNode, useState } from 'react';
import type { Settings } from '../../../shared/contract/workspace.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useChange } from '../../workbench/use-change.ts';

/** The people of the agency: who rates and signs. */
export function PeopleList(props: {
  readonly people: readonly string[];
  readonly me: string;
  readonly write: (changed: Partial<Settings>) => Promise<unknown>;
}): ReactNode {
  const { people, me, write } = props;
  const { t, refusal } = useText();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string>();
  const add = useChange((person: string) => write({ people: [...people, person] }), {
    said: (_, person) => t('settings.personAdded', { name: person }),
    onDone: () => setName(''),
    onRefused: (why) => setProblem(refusal(why)),
  });
  const remove = useChange(
    (person: string) =>
      write({ people: people.filter((other) => other !== person), ...(me === person ? { me: '' } : {}) }),
    { said: (_, person) => t('settings.personRemoved', { name: person }) },
  );
  const submit = () => {
    const person = name.trim();
    const isTaken = people.some((other) => other.toLocaleLowerCase() === person.toLocaleLowerCase());
    if (person === '') setProblem(t('settings.nameEmpty'));
    else if (isTaken) setProblem(t('settings.personTaken', { name: person }));
    else add.mutate(person);
  };
  return (
    <div>
      {people.length === 0 ? (
        <p className="muted set-note">{t('settings.peopleEmpty')}</p>
      ) : (
        <ul className="set-names" aria-label={t('settings.people')}>
          {people.map((person) => (
            <li key={person}>
              <span>{person}</span>
              <IconButton
                icon="close"
                size="small"
                variant="quiet"
                label={t('settings.removePerson', { name: person })}
                onPress={() => remove.mutate(person)}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="set-add">
        <TextField
          label={t('settings.newPerson')}
          value={name}
          onChange={(next) => {
            setName(next);
            setProblem(undefined);
          }}
          onSubmit={submit}
          error={problem}
        />
        <Button onPress={submit} isPending={add.isPending}>
          {t('settings.addPerson')}
        </Button>
      </div>
    </div>
  );
}
