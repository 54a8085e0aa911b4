import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { clientKinds } from '../../../shared/domain/client.ts';
import {
  type IdealProfile,
  type IdealProperty,
  type IdealWish,
  idealProperties,
} from '../../../shared/domain/traits/ideal-profile.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Marginal } from '../../ui/marginal.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';

const numbers: readonly IdealProperty[] = ['cadence-days', 'years'];
const yesOrNo: readonly IdealProperty[] = ['agreed-goals', 'contact-process', 'commission-deal'];

/** The client that the agency is made for: what is wanted and what is not, one wish a line. */
export function IdealProfileEditor(): ReactNode {
  const { t, dynamic } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const { data: profile = [] } = useQuery(workbench.measures.idealProfile.queryOptions());
  const choicesOf = useChoices();
  const save = useChange((next: IdealProfile) => client.measures.saveIdealProfile({ profile: [...next] }), {
    said: () => t('settings.idealSaved'),
  });
  const words = ({ property, value }: IdealWish) => {
    const name = dynamic(`traits.property.${property}`);
    if (yesOrNo.includes(property)) return name;
    if (property === 'cadence-days') return t('settings.idealCadence', { count: Number(value) });
    if (property === 'years') return t('settings.idealYears', { count: Number(value) });
    return `${name}: ${choicesOf(property)?.find(({ id }) => id === value)?.label ?? value}`;
  };
  return (
    <Marginal heading={t('settings.ideal')} detail={t('settings.idealDetail')}>
      {profile.length === 0 ? <p className="muted set-note">{t('settings.idealNone')}</p> : null}
      <ul className="set-ideal" aria-label={t('settings.ideal')}>
        {profile.map((wish) => (
          <li key={`${wish.property} ${wish.value} ${wish.wanted}`}>
            <span className="muted">{t(wish.wanted ? 'settings.wanted' : 'settings.unwanted')}</span>
            <span>{words(wish)}</span>
            <IconButton
              icon="close"
              size="small"
              variant="quiet"
              label={t('settings.removeWish', { name: words(wish) })}
              onPress={() => save.mutate(profile.filter((other) => other !== wish))}
            />
          </li>
        ))}
      </ul>
      <NewWish
        choicesOf={choicesOf}
        onAdd={(wish) =>
          save.mutate([
            // The same wish said the other way round is a change of mind.
            ...profile.filter((w) => w.property !== wish.property || w.value !== wish.value),
            wish,
          ])
        }
      />
    </Marginal>
  );
}

type Choices = (property: IdealProperty) => readonly { readonly id: string; readonly label: string }[] | null;

/** What can be chosen of a property; null where it is typed, or is only there or not. */
function useChoices(): Choices {
  const { dynamic } = useText();
  const workbench = useWorkbench();
  const { data: segments = [] } = useQuery(workbench.clients.listSegments.queryOptions());
  const { data: tags = [] } = useQuery(workbench.clients.listTags.queryOptions());
  return (property) => {
    if (property === 'segment') return segments.map(({ id, name }) => ({ id, label: name }));
    if (property === 'tag') return tags.map(({ id, name }) => ({ id, label: name }));
    if (property === 'kind')
      return clientKinds.map((id) => ({ id, label: dynamic(`domain.clientKind.${id}`) }));
    return null;
  };
}

function NewWish(props: {
  readonly choicesOf: Choices;
  readonly onAdd: (wish: IdealWish) => void;
}): ReactNode {
  const { choicesOf, onAdd } = props;
  const { t, dynamic } = useText();
  const [property, setProperty] = useState<IdealProperty | null>(null);
  const [value, setValue] = useState('');
  const [wanted, setWanted] = useState(true);
  const choices = property === null ? null : choicesOf(property);
  const isBare = property !== null && yesOrNo.includes(property);
  const isReady = property !== null && (isBare || value.trim() !== '');
  const add = () => {
    if (!isReady) return;
    onAdd({ property, value: isBare ? '' : value.trim(), wanted });
    setProperty(null);
    setValue('');
    setWanted(true);
  };
  const name = property === null ? '' : dynamic(`traits.property.${property}`);
  return (
    <div className="set-wish">
      <Select
        label={t('settings.newWish')}
        placeholder={t('settings.choose')}
        options={idealProperties.map((id) => ({ id, label: dynamic(`traits.property.${id}`) }))}
        value={property}
        onChange={(next) => {
          setProperty(next);
          setValue('');
        }}
      />
      {property === null || isBare ? null : choices !== null ? (
        <Select
          label={t('settings.wishValue', { name })}
          placeholder={t('settings.choose')}
          options={choices}
          value={value === '' ? null : value}
          onChange={setValue}
        />
      ) : numbers.includes(property) ? (
        <NumberField
          label={t(property === 'years' ? 'settings.wishYears' : 'settings.wishCadence')}
          value={value === '' ? null : Number(value)}
          onChange={(next) => setValue(next === null ? '' : String(next))}
          min={1}
          max={property === 'years' ? 100 : 3650}
          format={{ maximumFractionDigits: 0 }}
        />
      ) : (
        <TextField
          label={t('settings.wishValue', { name })}
          value={value}
          onChange={setValue}
          onSubmit={add}
        />
      )}
      {property === null ? null : (
        <div className="cluster">
          <SegmentedControl
            label={t('settings.wantedOrNot')}
            options={[
              { id: 'wanted', label: t('settings.wanted') },
              { id: 'unwanted', label: t('settings.unwanted') },
            ]}
            value={wanted ? 'wanted' : 'unwanted'}
            onChange={(id) => setWanted(id === 'wanted')}
          />
          <Button onPress={add} isDisabled={!isReady}>
            {t('settings.add')}
          </Button>
        </div>
      )}
    </div>
  );
}
