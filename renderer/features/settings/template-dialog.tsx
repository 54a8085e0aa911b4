import { type ReactNode, useState } from 'react';
import type { TemplateId } from '../../../shared/domain/ids.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import { LineReading } from './line-reading.tsx';

/** A line to keep, read as it is written. */
export function TemplateDialog(props: {
  /** Null: a new one. */
  readonly template: { readonly id: TemplateId; readonly name: string; readonly line: string } | null;
  readonly onClose: () => void;
}): ReactNode {
  const { template, onClose } = props;
  const { t, refusal } = useText();
  const client = useWorkbenchClient();
  const [name, setName] = useState(template?.name ?? '');
  const [line, setLine] = useState(template?.line ?? '');
  const [problem, setProblem] = useState<{ readonly at: 'name' | 'line'; readonly text: string }>();
  const save = useChange(
    () =>
      client.interactions.saveTemplate({
        name: name.trim(),
        line: line.trim(),
        ...(template ? { templateId: template.id } : {}),
      }),
    {
      said: (saved) => t('settings.templateSaved', { name: saved.name }),
      onDone: onClose,
      onRefused: (why) =>
        setProblem({ at: why.code === 'interaction-empty' ? 'line' : 'name', text: refusal(why) }),
    },
  );
  const submit = () => {
    if (name.trim() === '') setProblem({ at: 'name', text: t('settings.nameEmpty') });
    else if (line.trim() === '') setProblem({ at: 'line', text: t('settings.templateLineEmpty') });
    else save.mutate(undefined);
  };
  const change = (set: (text: string) => void) => (text: string) => {
    set(text);
    setProblem(undefined);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(template ? 'settings.templateEdit' : 'settings.templateNew')}
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
          label={t('settings.templateName')}
          value={name}
          onChange={change(setName)}
          onSubmit={submit}
          error={problem?.at === 'name' ? problem.text : undefined}
          autoFocus
        />
        <TextField
          label={t('settings.templateLine')}
          hint={t('settings.templateLineHint')}
          value={line}
          onChange={change(setLine)}
          onSubmit={submit}
          error={problem?.at === 'line' ? problem.text : undefined}
        />
        {line.trim() !== '' && (
          <div aria-live="polite">
            <p className="field-label">{t('settings.lineRead')}</p>
            <LineReading line={line} />
          </div>
        )}
      </div>
    </Dialog>
  );
}
