import { Fragment, type ReactNode } from 'react';
import type { TextKey } from '../../../shared/i18n/texts.ts';
import { useText } from '../../text/text-context.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { Marginal } from '../../ui/marginal.tsx';
import { modifierKey } from '../../ui/modifier-key.ts';

interface Shortcut {
  /** Ways to do it; each is the keys pressed together. */
  readonly ways: readonly (readonly string[])[];
  readonly does: TextKey;
}

/** Every key of the interface, by where it works. */
export function KeysSection(): ReactNode {
  const { t } = useText();
  const ctrl = modifierKey;
  const enter = t('settings.enter');
  const groups: readonly { readonly heading: TextKey; readonly keys: readonly Shortcut[] }[] = [
    {
      heading: 'settings.keysEverywhere',
      keys: [
        { ways: [[ctrl, 'K']], does: 'settings.key.palette' },
        { ways: [[ctrl, 'L']], does: 'settings.key.log' },
        { ways: [[ctrl, 'Z']], does: 'settings.key.undo' },
        {
          ways: [
            [ctrl, t('settings.shift'), 'Z'],
            [ctrl, 'Y'],
          ],
          does: 'settings.key.redo',
        },
        { ways: [[ctrl, ',']], does: 'settings.key.settings' },
        { ways: [['F6']], does: 'settings.key.landmarks' },
        { ways: [['Esc']], does: 'settings.key.close' },
      ],
    },
    {
      heading: 'settings.keysLists',
      keys: [
        { ways: [['J'], ['K']], does: 'settings.key.move' },
        { ways: [[enter]], does: 'settings.key.open' },
        { ways: [[t('settings.space')]], does: 'settings.key.pick' },
        { ways: [['Home'], ['End']], does: 'settings.key.ends' },
        { ways: [['PgUp'], ['PgDn']], does: 'settings.key.pages' },
      ],
    },
    {
      heading: 'settings.keysLine',
      keys: [
        { ways: [[enter]], does: 'settings.key.logIt' },
        { ways: [['Tab']], does: 'settings.key.chips' },
        { ways: [[t('settings.delete')]], does: 'settings.key.dropChip' },
        { ways: [['Esc']], does: 'settings.key.keepDraft' },
        { ways: [['↓']], does: 'settings.key.toProposals' },
      ],
    },
    {
      heading: 'settings.keysNotes',
      keys: [
        { ways: [['Y'], ['S']], does: 'settings.key.proposalYes' },
        { ways: [['N']], does: 'settings.key.proposalNo' },
        { ways: [['J'], ['K']], does: 'settings.key.proposalMove' },
        { ways: [['Esc']], does: 'settings.key.proposalLater' },
      ],
    },
    {
      heading: 'settings.keysCheck',
      keys: [
        { ways: [['0'], ['1'], ['2'], ['3']], does: 'settings.key.level' },
        { ways: [['N']], does: 'settings.key.na' },
        { ways: [['U']], does: 'settings.key.unknown' },
        { ways: [['J'], ['K']], does: 'settings.key.nextSignal' },
        { ways: [['E']], does: 'settings.key.evidence' },
        { ways: [[ctrl, enter]], does: 'settings.key.finish' },
      ],
    },
  ];
  return (
    <>
      <p className="lede">{t('settings.keysLede')}</p>
      <div className="set-sections">
        {groups.map(({ heading, keys }) => (
          <Marginal key={heading} heading={t(heading)}>
            <dl className="set-keys">
              {keys.map(({ ways, does }) => (
                <div key={does}>
                  <dt>
                    {ways.map((keysTogether, i) => (
                      <Fragment key={keysTogether.join('+')}>
                        {i > 0 && <span className="sr"> {t('settings.keyOr')} </span>}
                        <span className="set-together">
                          {keysTogether.map((key) => (
                            <Kbd key={key}>{key}</Kbd>
                          ))}
                        </span>
                      </Fragment>
                    ))}
                  </dt>
                  <dd>{t(does)}</dd>
                </div>
              ))}
            </dl>
          </Marginal>
        ))}
      </div>
    </>
  );
}
