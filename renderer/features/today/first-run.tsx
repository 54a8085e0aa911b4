import type { ReactNode } from 'react';
import { coreSignals } from '../../../shared/domain/signals/catalogue.ts';
import { signalGroups } from '../../../shared/domain/signals/signal.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { dropBeside } from '../../ui/drop-beside.ts';
import { FileDrop } from '../../ui/file-drop.tsx';
import { FilePicker } from '../../ui/file-picker.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbenchClient } from '../../workbench/workbench-context.tsx';

/** What can be brought in, and what becomes of it. */
export interface FilesToImport {
  /** What the picker offers. */
  readonly accept: readonly string[];
  /** Largest file that is taken, MB. */
  readonly largestMb: number;
  readonly onFiles: (files: File[]) => void;
}

/** Nothing written yet: bring in what there is, log the first thing, or look at the sample. */
export function FirstRun(props: {
  readonly path: string;
  readonly composer: ReactNode;
  readonly importing: FilesToImport;
}): ReactNode {
  const { path, composer, importing } = props;
  const { accept, largestMb, onFiles } = importing;
  const { t, number } = useText();
  const client = useWorkbenchClient();
  const sample = useChange(() => client.workspace.openSample());
  return (
    <div className="page today-first" {...dropBeside(onFiles)}>
      <div>
        <h1>{t('today.firstTitle')}</h1>
        <p className="lede">{t('today.firstLede')}</p>
        <Way number={1} title={t('today.firstImport')} text={t('today.firstImportText')}>
          <FilePicker accept={accept} onFiles={onFiles}>
            <Button variant="primary">{t('today.firstImportButton')}</Button>
          </FilePicker>
          <div className="today-way-whole">
            <FileDrop label={t('today.firstImportDrop', { limit: number(largestMb) })} onFiles={onFiles} />
          </div>
        </Way>
        <Way number={2} title={t('today.firstLog')} text={t('today.firstLogText')}>
          <div className="today-way-whole">{composer}</div>
        </Way>
        <Way number={3} title={t('today.firstSample')} text={t('today.firstSampleText')}>
          <Button onPress={() => sample.mutate(undefined)} isPending={sample.isPending}>
            {t('today.firstSampleButton')}
          </Button>
        </Way>
      </div>
      <EmptyClientPage />
      <p className="today-own">
        <Icon name="lock" />
        <span>
          {t('today.firstFile')} <span className="med today-path">{path}</span>. {t('today.firstOffline')}
        </span>
      </p>
    </div>
  );
}

function Way(props: {
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section className="today-way">
      <span className="today-way-number" aria-hidden="true">
        {props.number}
      </span>
      <div>
        <h2>{props.title}</h2>
        <p>{props.text}</p>
      </div>
      {props.children}
    </section>
  );
}

/** What will stand here: the two axes and the twenty signals, still blank. */
function EmptyClientPage(): ReactNode {
  const { t, dynamic } = useText();
  return (
    <div className="today-blank" role="img" aria-label={t('today.preview')}>
      <p className="today-blank-title">{t('today.previewTitle')}</p>
      <p className="today-blank-head">{t('domain.value')}</p>
      <div className="today-blank-bar" />
      <small>{t('today.previewValue')}</small>
      <p className="today-blank-head">{t('domain.strain')}</p>
      <div className="today-blank-bar is-cut">
        <i />
        <i />
        <i />
      </div>
      <small>{t('today.previewStrain')}</small>
      <hr />
      {signalGroups.map((group) => (
        <div key={group} className="today-blank-group">
          <span>{dynamic(`domain.group.${group}`)}</span>
          {coreSignals
            .filter((signal) => signal.group === group)
            .map((signal) => (
              <i key={signal.id}>{signal.number}</i>
            ))}
        </div>
      ))}
      <p className="today-blank-note">{t('today.previewSignals')}</p>
    </div>
  );
}
