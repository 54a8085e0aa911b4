import { type ReactNode, useState } from 'react';
import { useToastsStore } from '../../store/toasts-store.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Marginal } from '../../ui/marginal.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbenchClient } from '../../workbench/workbench-context.tsx';

type Format = 'csv' | 'json';

/** Everything of the user's into a folder, for other programs. */
export function ExportPanel(): ReactNode {
  const { t, refusal } = useText();
  const client = useWorkbenchClient();
  const show = useToastsStore((s) => s.show);
  const [folder, setFolder] = useState('');
  const [format, setFormat] = useState<Format>('csv');
  const [problem, setProblem] = useState<string>();
  const run = useChange(() => client.workspace.exportAll({ folder: folder.trim(), format }), {
    onDone: (done) =>
      show({
        tone: 'done',
        text: t('settings.exported', { count: done.files.length, folder: done.folder }),
        action: null,
      }),
    onRefused: (why) => setProblem(refusal(why)),
  });
  const submit = () => {
    if (folder.trim() === '') setProblem(t('settings.pathNeeded'));
    else run.mutate(undefined);
  };
  return (
    <Marginal heading={t('settings.exportTitle')}>
      <div className="set-fields is-wide">
        <p className="ink2 set-note">{t('settings.exportText')}</p>
        <SegmentedControl
          label={t('settings.exportFormat')}
          options={[
            { id: 'csv' as Format, label: 'CSV' },
            { id: 'json', label: 'JSON' },
          ]}
          value={format}
          onChange={setFormat}
        />
        <div className="set-add">
          <TextField
            label={t('settings.exportTo')}
            hint={t('settings.exportToHint')}
            value={folder}
            onChange={(next) => {
              setFolder(next);
              setProblem(undefined);
            }}
            onSubmit={submit}
            error={problem}
          />
          <Button icon="download" onPress={submit} isPending={run.isPending}>
            {t('settings.exportNow')}
          </Button>
        </div>
      </div>
    </Marginal>
  );
}
