import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { useText } from '../../text/text-context.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { AgencySection } from './agency-section.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { DataSection } from './data-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { ListsSection } from './lists-section.tsx';
import { MeasuresSection } from './measures-section.tsx';
import { MethodSection } from './method-section.tsx';
import { ReaderSection } from './reader-section.tsx';
import { type SectionId, sectionIds } from './section-ids.ts';
import { SignalsSection } from './signals-section.tsx';
import { TemplatesSection } from './templates-section.tsx';
import { TrashSection } from './trash-section.tsx';
import './settings.css';

const sections: Readonly<Record<SectionId, { readonly icon: IconName; readonly Section: () => ReactNode }>> =
  {
    agency: { icon: 'clients', Section: AgencySection },
    appearance: { icon: 'theme', Section: AppearanceSection },
    signals: { icon: 'portfolio', Section: SignalsSection },
    measures: { icon: 'evidence', Section: MeasuresSection },
    reader: { icon: 'eye', Section: ReaderSection },
    templates: { icon: 'note', Section: TemplatesSection },
    lists: { icon: 'tag', Section: ListsSection },
    data: { icon: 'archive', Section: DataSection },
    trash: { icon: 'trash', Section: TrashSection },
    method: { icon: 'quote', Section: MethodSection },
    keys: { icon: 'command', Section: KeysSection },
  };

/** The settings: the list of sections, and one of them. Everything is saved as it changes. */
export function SettingsScreen({ section }: { readonly section: string }): ReactNode {
  const { t, dynamic } = useText();
  const id = sectionIds.find((known) => known === section);
  const Shown = id === undefined ? null : sections[id].Section;
  return (
    <div className="set">
      <nav className="set-nav" aria-label={t('settings.sections')}>
        {sectionIds.map((known) => (
          <NavLink
            key={known}
            to={`/settings/${known}`}
            className={({ isActive }) => (isActive || known === id ? 'set-link on' : 'set-link')}
            aria-current={known === id ? 'page' : undefined}
          >
            <Icon name={sections[known].icon} />
            {dynamic(`settings.section.${known}`)}
          </NavLink>
        ))}
      </nav>
      {/* A page without anything to focus still scrolls by key. */}
      <div className="page set-page" key={id} tabIndex={id === 'keys' ? 0 : undefined}>
        <h1>{dynamic(id === undefined ? 'app.settings' : `settings.section.${id}`)}</h1>
        {Shown === null ? <EmptyState>{t('settings.noSection')}</EmptyState> : <Shown />}
      </div>
    </div>
  );
}
