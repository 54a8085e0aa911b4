import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { blankFact, type FactKind, factKinds } from '../../../shared/domain/fact.ts';
import { useText } from '../../text/text-context.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import type { EntryValues } from './entry-values.ts';
import { FactFields } from './fact-fields.tsx';
import { KindSelect } from './kind-select.tsx';
import { NamesPicker } from './names-picker.tsx';
import { useLogContext } from './use-log-context.ts';

let added = 0;

/** Everything that an entry says: what, when, with whom, the text, the facts. */
export function EntryFields(props: {
  readonly values: EntryValues;
  /** Names that the entry brings along: those in the trash are in no list. */
  readonly known: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (change: Partial<EntryValues>) => void;
}): ReactNode {
  const { values, known, onChange } = props;
  const { t, dynamic } = useText();
  const workbench = useWorkbench();
  const { data: names } = useQuery(workbench.interactions.logContext.queryOptions());
  const { today } = useLogContext(null);
  const factsId = useId();
  const clients = names?.clients ?? [];
  const contacts = names?.contacts ?? [];
  const chosen = clients.filter((client) => values.clientIds.includes(client.id));
  const nameOf = new Map(clients.map((client) => [client.id, client.name]));
  return (
    <>
      <div className="log-form-top">
        <KindSelect value={values.kind} onChange={(kind) => onChange({ kind })} />
        <DateField
          label={t('log.day')}
          value={values.day}
          onChange={(day) => day !== null && onChange({ day })}
        />
        <TimeField
          label={t('log.time')}
          value={values.minutes}
          onChange={(minutes) => minutes !== null && onChange({ minutes })}
        />
        <NumberField
          label={t('log.duration')}
          value={values.durationMin}
          onChange={(durationMin) => onChange({ durationMin })}
          min={0}
          max={100_000}
          unit="min"
        />
      </div>
      <div className="log-form-who">
        <NamesPicker
          label={t('log.clients')}
          addLabel={t('log.addClient')}
          options={clients.map(({ id, name }) => ({ id, label: name }))}
          chosen={values.clientIds}
          known={known}
          fresh={values.newClientNames}
          onChange={(clientIds) =>
            onChange({
              clientIds,
              // People of a client that is gone go with it.
              contactIds: values.contactIds.filter((id) =>
                contacts.some((c) => c.id === id && clientIds.includes(c.clientId)),
              ),
            })
          }
          onFresh={(newClientNames) => onChange({ newClientNames })}
        />
        <NamesPicker
          label={t('log.people')}
          addLabel={t('log.addPerson')}
          options={contacts
            .filter((contact) => values.clientIds.length === 0 || values.clientIds.includes(contact.clientId))
            .map(({ id, name, clientId }) => ({
              id,
              label: name,
              detail: values.clientIds.length === 1 ? undefined : nameOf.get(clientId),
            }))}
          chosen={values.contactIds}
          known={known}
          onChange={(contactIds) => {
            const theirs = contacts.filter((c) => contactIds.includes(c.id)).map((c) => c.clientId);
            onChange({ contactIds, clientIds: [...new Set([...values.clientIds, ...theirs])] });
          }}
        />
      </div>
      <TextArea
        label={t('log.text')}
        hint={t('log.textHint')}
        value={values.text}
        onChange={(text) => onChange({ text })}
        rows={4}
      />
      <section className="log-facts" aria-labelledby={factsId}>
        <div className="spread">
          <h3 id={factsId}>{t('log.facts')}</h3>
          <MenuButton<FactKind>
            label={t('log.addFact')}
            icon="add"
            size="small"
            items={factKinds.map((kind) => ({ id: kind, label: dynamic(`domain.factKind.${kind}`) }))}
            onAction={(kind) =>
              onChange({
                facts: [
                  ...values.facts,
                  {
                    key: `added-${++added}`,
                    factId: null,
                    detail: blankFact(kind),
                    note: '',
                    clientId: null,
                  },
                ],
              })
            }
          />
        </div>
        {values.facts.length === 0 ? <p className="muted">{t('log.noFacts')}</p> : null}
        {values.facts.map((fact, i) => (
          <fieldset
            key={fact.key}
            className="log-fact"
            aria-label={t('log.factNumber', {
              number: i + 1,
              kind: dynamic(`domain.factKind.${fact.detail.kind}`),
            })}
          >
            <FactFields
              fact={fact}
              today={today}
              clients={chosen}
              autoFocus={fact.key.startsWith('added-') && fact.note === '' && i === values.facts.length - 1}
              onChange={(next) =>
                onChange({ facts: values.facts.map((f) => (f.key === fact.key ? { ...f, ...next } : f)) })
              }
            />
            <IconButton
              icon="close"
              size="small"
              variant="quiet"
              label={t('log.removeFact')}
              onPress={() => onChange({ facts: values.facts.filter((f) => f.key !== fact.key) })}
            />
          </fieldset>
        ))}
      </section>
    </>
  );
}
