import { type ReactNode, useState } from 'react';
import type { TimelineEntry } from '../../../shared/contract/interactions.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { addAttachment } from '../../workbench/add-attachment.ts';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import { EntryAttachments } from './entry-attachments.tsx';
import { EntryFields } from './entry-fields.tsx';
import { draftOf, type EntryValues } from './entry-values.ts';
import { useLogEntry } from './use-log-entry.ts';
import './log.css';

/** The form of one entry, in a dialog. `entry` is null while it is not logged yet. */
export function EntryDialog(props: {
  readonly entry: TimelineEntry | null;
  readonly line: string | null;
  readonly initial: EntryValues;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}): ReactNode {
  const { entry, line, onClose, onSaved } = props;
  const { t, refusal } = useText();
  const client = useWorkbenchClient();
  const [initial] = useState(props.initial);
  const [values, setValues] = useState(initial);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [isLeaving, setLeaving] = useState(false);

  const logging = useLogEntry({
    from: 'overlay',
    onLogged: (logged) => {
      // The entry stands; a file that does not fit is said in a notice of its own.
      for (const file of files) attach.mutate({ file, interactionId: logged.id });
      onSaved();
    },
    onRefused: setProblem,
  });
  const attach = useChange(({ file, interactionId }: { file: File; interactionId: TimelineEntry['id'] }) =>
    addAttachment(client, file, { interactionId }),
  );
  const update = useChange(
    (next: EntryValues & { id: TimelineEntry['id'] }) =>
      client.interactions.update({
        interactionId: next.id,
        draft: draftOf(next),
        factIds: next.facts.map((fact) => fact.factId),
      }),
    {
      said: () => t('log.saved'),
      onDone: onSaved,
      onRefused: (why) => setProblem(refusal(why)),
    },
  );
  const remove = useChange(
    (id: TimelineEntry['id']) => client.interactions.remove({ interactionIds: [id] }),
    {
      said: () => t('log.removed'),
      onDone: onClose,
      onRefused: (why) => setProblem(refusal(why)),
    },
  );

  const save = () => {
    setLeaving(false);
    if (values.clientIds.length === 0 && values.newClientNames.length === 0)
      return setProblem(refusal({ code: 'no-client', params: {} }));
    if (values.text.trim() === '' && values.facts.length === 0 && entry === null)
      return setProblem(refusal({ code: 'interaction-empty', params: {} }));
    setProblem(null);
    if (entry) update.mutate({ ...values, id: entry.id });
    else
      logging.log({
        draft: draftOf(values),
        newClientNames: [...values.newClientNames],
        source: 'form',
        line,
      });
  };
  const isChanged = values !== initial || files.length > 0;
  const leave = () => {
    // A new entry goes back to its line, which is kept as a draft; changes to an old one would be lost.
    if (entry !== null && isChanged) setLeaving(true);
    else onClose();
  };
  const change = (part: Partial<EntryValues>) => {
    setProblem(null);
    setValues((before) => ({ ...before, ...part }));
  };

  return (
    <Dialog
      isOpen
      onClose={leave}
      title={t(entry ? 'log.formEdit' : 'log.formNew')}
      size="large"
      closeLabel={t('app.close')}
      footer={
        <div className="log-form-foot">
          {problem === null ? null : <ErrorNotice>{problem}</ErrorNotice>}
          {isLeaving ? (
            <>
              <span role="alert" className="push">
                {t('log.unsaved')}
              </span>
              <Button onPress={onClose}>{t('log.discard')}</Button>
              <Button onPress={() => setLeaving(false)} autoFocus>
                {t('log.keepEditing')}
              </Button>
            </>
          ) : (
            <>
              {entry ? (
                <Button icon="trash" variant="quiet" onPress={() => remove.mutate(entry.id)}>
                  {t('app.toTrash')}
                </Button>
              ) : null}
              <span className="push" />
              <Button onPress={leave}>{t('app.cancel')}</Button>
            </>
          )}
          <Button variant="primary" onPress={save} isPending={update.isPending || logging.isPending}>
            {t(entry ? 'app.save' : 'log.logIt')}
          </Button>
        </div>
      }
    >
      <form
        className="log-form"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            save();
          }
        }}
      >
        <EntryFields
          values={values}
          known={entry ? [...entry.clients, ...entry.contacts] : []}
          onChange={change}
        />
        <EntryAttachments
          entry={entry}
          files={files}
          onFiles={(added) => {
            if (entry) for (const file of added) attach.mutate({ file, interactionId: entry.id });
            else setFiles((before) => [...before, ...added]);
          }}
          onDropFile={(gone) => setFiles((before) => before.filter((file) => file !== gone))}
        />
        {entry && line ? <p className="muted small">{t('log.typedAs', { line })}</p> : null}
      </form>
    </Dialog>
  );
}
