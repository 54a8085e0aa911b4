import { useState } from 'react';
import { briefAudiences, paperSizes } from '../../../shared/domain/brief/brief.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { useText } from '../../text/text-context.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import type { Brief } from './brief-model.ts';

/** Who writes, who reads, on which paper, in which language. Saved as they change. */
export function BriefOptions({ brief }: { readonly brief: Brief }) {
  const { t, dynamic } = useText();
  const client = useWorkbenchClient();
  const update = useChange(client.briefs.update);
  const [author, setAuthor] = useState(brief.options.author);
  const [recipients, setRecipients] = useState(brief.options.recipients);
  const set = (options: Partial<Brief['options']>) => update.mutate({ briefId: brief.id, options });
  return (
    <div className="stack bf-options">
      <SegmentedControl
        label={t('briefs.language')}
        options={[
          { id: 'it' as Language, label: t('briefs.italian') },
          { id: 'en' as Language, label: t('briefs.english') },
        ]}
        value={brief.language}
        onChange={(language) => update.mutate({ briefId: brief.id, language })}
      />
      <Select
        label={t('briefs.audience')}
        placeholder=""
        options={briefAudiences.map((id) => ({ id, label: dynamic(`domain.briefAudience.${id}`) }))}
        value={brief.options.audience}
        onChange={(audience) => set({ audience })}
        hint={t('briefs.audienceHint')}
      />
      <TextField
        label={t('briefs.author')}
        value={author}
        onChange={setAuthor}
        onBlur={() => author !== brief.options.author && set({ author })}
      />
      <TextField
        label={t('briefs.recipients')}
        value={recipients}
        onChange={setRecipients}
        onBlur={() => recipients !== brief.options.recipients && set({ recipients })}
      />
      <DateField
        label={t('briefs.fromOn')}
        value={brief.options.fromOn}
        onChange={(fromOn) => set({ fromOn })}
      />
      <SegmentedControl
        label={t('briefs.paper')}
        options={paperSizes.map((id) => ({ id, label: id }))}
        value={brief.options.paper}
        onChange={(paper) => set({ paper })}
      />
    </div>
  );
}
