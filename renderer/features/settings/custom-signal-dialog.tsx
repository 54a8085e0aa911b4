import { type ReactNode, useState } from 'react';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import type { ListedSignal } from './listed-signal.ts';

/** Longest texts that the workbench takes. */
const most = { label: 80, description: 1_000, question: 500, remedy: 500 } as const;
type TextName = keyof typeof most;

/** A signal of the user's own: added, or changed. */
export function CustomSignalDialog({
  signal,
  onClose,
}: {
  readonly signal: ListedSignal | null;
  readonly onClose: () => void;
}): ReactNode {
  const { t, of, refusal } = useText();
  const client = useWorkbenchClient();
  const [texts, setTexts] = useState<Readonly<Record<TextName, string>>>({
    label: signal ? of(signal.label) : '',
    description: signal ? of(signal.description) : '',
    question: signal ? of(signal.question) : '',
    remedy: signal ? of(signal.remedy) : '',
  });
  const [weight, setWeight] = useState<number | null>(signal?.weight ?? 1);
  const [refused, setRefused] = useState<string>();
  const [isComplaining, setComplaining] = useState(false);
  const save = useChange(
    () =>
      client.signals.saveCustom({
        ...texts,
        label: texts.label.trim(),
        weight: weight ?? 1,
        ...(signal ? { signalId: signal.id } : {}),
      }),
    {
      said: () => t('settings.customSaved', { name: texts.label.trim() }),
      onDone: onClose,
      onRefused: (why) => setRefused(refusal(why)),
    },
  );
  const problemOf = (name: TextName): string | undefined => {
    if (texts[name].length > most[name]) return t('settings.tooLong', { max: most[name] });
    if (name !== 'label') return undefined;
    return isComplaining && texts.label.trim() === '' ? t('settings.nameEmpty') : refused;
  };
  const submit = () => {
    setComplaining(true);
    const isFine =
      texts.label.trim() !== '' &&
      (Object.keys(most) as TextName[]).every((name) => texts[name].length <= most[name]);
    if (isFine) save.mutate(undefined);
  };
  const field = (name: TextName) => ({
    value: texts[name],
    error: problemOf(name),
    onChange: (text: string) => {
      setTexts({ ...texts, [name]: text });
      setRefused(undefined);
    },
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(signal ? 'settings.customEdit' : 'settings.customNew')}
      closeLabel={t('app.close')}
      footer={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" onPress={submit} isPending={save.isPending}>
            {t('app.save')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <TextField
          label={t('settings.customLabel')}
          hint={t('settings.customLabelHint')}
          {...field('label')}
          onSubmit={submit}
          autoFocus
        />
        <TextArea label={t('settings.customDescription')} rows={2} {...field('description')} />
        <TextField label={t('settings.customQuestion')} {...field('question')} />
        <TextField label={t('settings.customRemedy')} {...field('remedy')} />
        <NumberField
          label={t('settings.customWeight')}
          value={weight}
          onChange={setWeight}
          min={0}
          max={10}
          step={0.5}
          format={{ maximumFractionDigits: 1 }}
          className="set-short"
        />
      </div>
    </Dialog>
  );
}
