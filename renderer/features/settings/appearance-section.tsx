import type { ReactNode } from 'react';
import type { Settings } from '../../../shared/contract/workspace.ts';
import { paperSizes } from '../../../shared/domain/brief/brief.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { useText } from '../../text/text-context.tsx';
import { Marginal } from '../../ui/marginal.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { WithSettings } from './with-settings.tsx';

type Density = Settings['density'];
type Theme = Settings['theme'];

/** Language, theme, density and paper: each takes effect at once. */
export function AppearanceSection(): ReactNode {
  const { t } = useText();
  return (
    <>
      <p className="lede">{t('settings.appearanceLede')}</p>
      <WithSettings>
        {({ settings, save }) => (
          <div className="set-sections">
            <Marginal heading={t('settings.language')} detail={t('settings.languageDetail')}>
              <div className="set-choice">
                <SegmentedControl
                  label={t('settings.language')}
                  options={[
                    { id: 'system' as Language | 'system', label: t('settings.system') },
                    { id: 'it', label: t('settings.italian') },
                    { id: 'en', label: t('settings.english') },
                  ]}
                  value={settings.language ?? 'system'}
                  onChange={(language) =>
                    save({ language: language === 'system' ? null : language }, t('settings.language'))
                  }
                />
                <small className="muted">{t('settings.languageHint')}</small>
              </div>
            </Marginal>
            <Marginal heading={t('settings.theme')}>
              <div className="set-choice">
                <SegmentedControl
                  label={t('settings.theme')}
                  options={[
                    { id: 'system' as Theme, label: t('settings.system') },
                    { id: 'light', label: t('settings.light') },
                    { id: 'dark', label: t('settings.dark') },
                  ]}
                  value={settings.theme}
                  onChange={(theme) => save({ theme }, t('settings.theme'))}
                />
              </div>
            </Marginal>
            <Marginal heading={t('settings.density')}>
              <div className="set-choice">
                <SegmentedControl
                  label={t('settings.density')}
                  options={[
                    { id: 'compact' as Density, label: t('settings.compact') },
                    { id: 'comfortable', label: t('settings.comfortable') },
                  ]}
                  value={settings.density}
                  onChange={(density) => save({ density }, t('settings.density'))}
                />
                <small className="muted">{t('settings.densityHint')}</small>
              </div>
            </Marginal>
            <Marginal heading={t('settings.paper')}>
              <div className="set-choice">
                <SegmentedControl
                  label={t('settings.paper')}
                  options={paperSizes.map((id) => ({ id, label: id }))}
                  value={settings.paper}
                  onChange={(paper) => save({ paper }, t('settings.paper'))}
                />
                <small className="muted">{t('settings.paperHint')}</small>
              </div>
            </Marginal>
          </div>
        )}
      </WithSettings>
    </>
  );
}
