import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BriefSectionId } from '../../../shared/domain/brief/brief.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import type { Brief, BriefSectionState } from './brief-model.ts';

/** Which sections a brief has, and the user's own words in each. */
export function BriefSections({ brief }: { readonly brief: Brief }) {
  const { t } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const composed = useQuery(workbench.briefs.compose.queryOptions({ input: { briefId: brief.id } }));
  const [openId, setOpenId] = useState<BriefSectionId | null>(null);
  const update = useChange(client.briefs.update);
  const save = (section: BriefSectionState) =>
    update.mutate({
      briefId: brief.id,
      sections: brief.sections.map((s) => (s.id === section.id ? section : s)),
    });
  if (!composed.data) return <Loading label={t('briefs.loading')} text={t('app.loadingLong')} />;
  return (
    <ul className="bf-sections">
      {composed.data.map((part) => {
        const section = brief.sections.find((s) => s.id === part.id) ?? {
          id: part.id,
          included: true,
          text: null,
        };
        const isOpen = openId === part.id;
        return (
          <li key={part.id}>
            <div className="bf-section">
              <Checkbox
                isSelected={section.included}
                onChange={(included) => save({ ...section, included })}
                label={t('briefs.include', { title: part.title })}
              />
              <span className={section.included ? 'med' : 'muted'}>{part.title}</span>
              {section.text !== null ? (
                <small className="muted">{t('briefs.edited')}</small>
              ) : (
                part.empty && <small className="muted">{t('briefs.sectionEmpty')}</small>
              )}
              {part.id !== 'cover' && (
                <IconButton
                  icon="edit"
                  label={t('briefs.editSection', { title: part.title })}
                  variant="quiet"
                  size="small"
                  isPressed={isOpen}
                  onPress={() => setOpenId(isOpen ? null : part.id)}
                />
              )}
            </div>
            {isOpen && (
              <SectionEditor
                key={part.id}
                title={part.title}
                composed={part.text}
                section={section}
                onSave={save}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function SectionEditor(props: {
  readonly title: string;
  readonly composed: string;
  readonly section: BriefSectionState;
  readonly onSave: (section: BriefSectionState) => void;
}) {
  const { t } = useText();
  const { section } = props;
  const [text, setText] = useState(section.text ?? '');
  const keep = (next: string) => {
    const kept = next.trim() === '' ? null : next;
    if (kept !== section.text) props.onSave({ ...section, text: kept });
  };
  return (
    <div className="bf-editor">
      <TextArea
        label={t('briefs.sectionText', { title: props.title })}
        isLabelHidden
        rows={8}
        value={text}
        onChange={setText}
        onBlur={() => keep(text)}
        hint={t('briefs.sectionHint')}
        autoFocus
        placeholder={props.composed.slice(0, 400)}
      />
      <div className="cluster">
        {text === '' && props.composed !== '' && (
          <Button size="small" onPress={() => setText(props.composed)}>
            {t('briefs.startFromComposed')}
          </Button>
        )}
        {section.text !== null && (
          <Button
            size="small"
            variant="quiet"
            onPress={() => {
              setText('');
              keep('');
            }}
          >
            {t('briefs.backToComposed')}
          </Button>
        )}
      </div>
    </div>
  );
}
