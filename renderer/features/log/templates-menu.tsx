import { type ReactNode, useState } from 'react';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import type { LineTemplate } from './completion.ts';

const saveId = 'save';

/** Lines kept to be written again, and keeping this one. */
export function TemplatesMenu(props: {
  readonly templates: readonly LineTemplate[];
  readonly line: string;
  readonly onPick: (line: string) => void;
}): ReactNode {
  const { templates, line, onPick } = props;
  const { t } = useText();
  const client = useWorkbenchClient();
  const [name, setName] = useState<string | null>(null);
  const [problem, setProblem] = useState<string>();
  const { refusal } = useText();
  const save = useChange((input: { name: string; line: string }) => client.interactions.saveTemplate(input), {
    said: (template) => t('log.templateSaved', { name: template.name }),
    onDone: () => setName(null),
    onRefused: (why) => setProblem(refusal(why)),
  });
  const submit = () => {
    if (name === null) return;
    if (name.trim() === '') setProblem(refusal({ code: 'name-empty', params: {} }));
    else save.mutate({ name: name.trim(), line: line.trim() });
  };
  const canSave = line.trim() !== '';
  if (templates.length === 0 && !canSave) return null;
  return (
    <>
      <MenuButton
        label={t('log.templates')}
        size="small"
        variant="quiet"
        items={[
          ...templates.map((template) => ({
            id: template.id,
            label: template.name,
            detail: shortened(template.line),
          })),
          ...(templates.length > 0 && canSave ? (['separator'] as const) : []),
          ...(canSave ? [{ id: saveId, label: t('log.saveTemplate'), icon: 'add' as const }] : []),
        ]}
        onAction={(id) => {
          setProblem(undefined);
          if (id === saveId) setName('');
          else onPick(templates.find((template) => template.id === id)?.line ?? line);
        }}
      />
      <Dialog
        isOpen={name !== null}
        onClose={() => setName(null)}
        title={t('log.saveTemplate')}
        size="small"
        closeLabel={t('app.close')}
        footer={
          <Button variant="primary" onPress={submit} isPending={save.isPending}>
            {t('app.save')}
          </Button>
        }
      >
        <div className="stack">
          <TextField
            label={t('log.templateName')}
            value={name ?? ''}
            onChange={setName}
            error={problem}
            onSubmit={submit}
            autoFocus
          />
          <p>{t('log.templateLine', { line })}</p>
        </div>
      </Dialog>
    </>
  );
}

function shortened(line: string): string {
  return line.length > 48 ? `${line.slice(0, 47)}…` : line;
}
