import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { useText } from '../../text/text-context.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Marginal } from '../../ui/marginal.tsx';
import { Select } from '../../ui/select.tsx';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import { PeopleList } from './people-list.tsx';
import { SavedNumber } from './saved-number.tsx';
import { SavedText } from './saved-text.tsx';
import { WithSettings } from './with-settings.tsx';

const nobody = 'nobody';

/** Who the agency is, who works there, what an hour costs, how long a silence may last. */
export function AgencySection(): ReactNode {
  const { t, locale } = useText();
  const workbench = useWorkbench();
  const { data: status } = useQuery(workbench.workspace.status.queryOptions());
  const currencies = useMemo(() => currencyOptions(locale), [locale]);
  const said = (what: string) => () =>
    t('settings.saved', { what: what.charAt(0).toLocaleLowerCase() + what.slice(1) });
  return (
    <>
      <p className="lede">{t('settings.agencyLede')}</p>
      <WithSettings>
        {({ settings, save, write }) => (
          <div className="set-sections">
            <Marginal heading={t('settings.identity')}>
              <div className="set-fields">
                <SavedText
                  label={t('settings.agencyName')}
                  value={settings.agencyName}
                  save={(agencyName) => write({ agencyName })}
                  said={said(t('settings.agencyName'))}
                />
              </div>
            </Marginal>
            <Marginal heading={t('settings.people')} detail={t('settings.peopleDetail')}>
              <div className="set-fields">
                <PeopleList people={settings.people} me={settings.me} write={write} />
                {settings.people.length > 0 && (
                  <Select
                    label={t('settings.me')}
                    hint={t('settings.meHint')}
                    placeholder={t('settings.meNobody')}
                    options={[
                      { id: nobody, label: t('settings.meNobody') },
                      ...settings.people.map((name) => ({ id: name, label: name })),
                    ]}
                    value={settings.me === '' ? nobody : settings.me}
                    onChange={(name) => save({ me: name === nobody ? '' : name }, t('settings.me'))}
                  />
                )}
              </div>
            </Marginal>
            <Marginal heading={t('settings.money')}>
              <div className="set-fields">
                <SavedNumber
                  label={t('settings.listRate')}
                  hint={t('settings.listRateHint')}
                  value={settings.listHourlyRateCents === null ? null : settings.listHourlyRateCents / 100}
                  min={0}
                  max={100_000}
                  format={{ style: 'currency', currency: settings.currency }}
                  save={(rate) =>
                    write({ listHourlyRateCents: rate === null ? null : Math.round(rate * 100) })
                  }
                  said={said(t('settings.listRate'))}
                />
                <ComboBox
                  label={t('settings.currency')}
                  emptyText={t('settings.currencyNone')}
                  options={currencies}
                  value={settings.currency}
                  onChange={(currency) => {
                    if (currency !== null && currency !== settings.currency)
                      save({ currency }, t('settings.currency'));
                  }}
                />
              </div>
            </Marginal>
            <Marginal heading={t('settings.rhythm')}>
              <div className="set-fields">
                <SavedNumber
                  label={t('settings.cadence')}
                  hint={t('settings.cadenceHint')}
                  value={settings.defaultCadenceDays}
                  min={1}
                  max={3_650}
                  format={{ maximumFractionDigits: 0 }}
                  unit={t('settings.days')}
                  save={(defaultCadenceDays) => write({ defaultCadenceDays })}
                  said={said(t('settings.cadence'))}
                />
              </div>
            </Marginal>
            <Marginal heading={t('settings.files')}>
              <div className="set-fields">
                {status?.host.delivery === 'download' ? (
                  <p className="ink2 set-note">{t('settings.exportFolderBrowser')}</p>
                ) : (
                  <SavedText
                    label={t('settings.exportFolder')}
                    hint={t('settings.exportFolderHint')}
                    value={settings.exportFolder ?? ''}
                    save={(folder) => write({ exportFolder: folder === '' ? null : folder })}
                    said={said(t('settings.exportFolder'))}
                  />
                )}
              </div>
            </Marginal>
          </div>
        )}
      </WithSettings>
    </>
  );
}

/** Every currency that the machine knows, by its name: the usual ones first. */
function currencyOptions(locale: string): { readonly id: string; readonly label: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  const usual = ['EUR', 'CHF', 'GBP', 'USD'];
  const rest = Intl.supportedValuesOf('currency').filter((code) => !usual.includes(code));
  const option = (code: string) => ({ id: code, label: `${code} · ${names.of(code) ?? code}` });
  return [...usual, ...rest].map(option);
}
