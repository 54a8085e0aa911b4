import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { useLayer } from '../../ui/layers.tsx';
import { ShortcutHint } from '../../ui/shortcut-hint.tsx';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { PaletteList } from './palette-list.tsx';
import { type PaletteOption, usePalette } from './use-palette.ts';
import './palette.css';

export interface PaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Everything by name: commands, clients, and search over what was written. */
export function Palette({ isOpen, onClose }: PaletteProps): ReactNode {
  const { t } = useText();
  const layer = useLayer();
  return (
    <ModalOverlay
      {...layer}
      className="veil"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
    >
      <Modal className="palette-modal">
        <AriaDialog className="palette" aria-label={t('palette.title')}>
          <PaletteBox onClose={onClose} />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

const filters = ['client', 'signal', 'kind', 'after'] as const;

function PaletteBox({ onClose }: Pick<PaletteProps, 'onClose'>): ReactNode {
  const { t, refusal } = useText();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const [everything, setEverything] = useState(false);
  const { groups, isBounded, isSearching, error } = usePalette(typed, everything);
  const options = groups.flatMap((group) => group.options);
  const current = Math.min(active, options.length - 1);

  const choose = (option: PaletteOption) => {
    onClose();
    option.run();
  };
  const write = (next: string) => {
    setTyped(next);
    setActive(0);
    setEverything(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const last = options.length - 1;
    const to: Partial<Record<string, number>> = {
      ArrowDown: current >= last ? 0 : current + 1,
      ArrowUp: current <= 0 ? last : current - 1,
      PageDown: Math.min(last, current + 8),
      PageUp: Math.max(0, current - 8),
    };
    const next = to[event.key];
    if (next !== undefined) {
      event.preventDefault();
      setActive(next);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const option = options[current];
      if (option) choose(option);
    }
  };

  return (
    <>
      <div className="palette-field">
        <Icon name="search" />
        <input
          // biome-ignore lint/a11y/noAutofocus: it was opened to be typed in
          autoFocus
          type="text"
          role="combobox"
          aria-label={t('palette.placeholder')}
          aria-expanded={options.length > 0}
          aria-controls={listId}
          aria-activedescendant={options.length > 0 ? `${listId}-${current}` : undefined}
          aria-autocomplete="list"
          placeholder={t('palette.placeholder')}
          value={typed}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => write(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Kbd>Esc</Kbd>
      </div>
      <PaletteList id={listId} groups={groups} active={current} onActive={setActive} onChoose={choose} />
      {options.length === 0 && !isSearching && typed.trim() !== '' && !error ? (
        <p className="palette-empty">{t('palette.nothing')}</p>
      ) : null}
      {error ? (
        <div className="palette-empty">
          <ErrorNotice>{refusal(refusalOf(error))}</ErrorNotice>
        </div>
      ) : null}
      {isBounded ? (
        <div className="palette-more">
          <Button size="small" variant="quiet" onPress={() => setEverything(true)}>
            {t('palette.bounded')}
          </Button>
        </div>
      ) : null}
      <div className="palette-foot">
        <ul className="palette-filters" aria-label={t('palette.filters')}>
          {filters.map((filter) => (
            <li key={filter}>
              <button
                type="button"
                title={t('palette.addFilter', { filter: t(`palette.filter.${filter}`) })}
                onClick={() => {
                  write(`${typed.trim()} ${filter}:`.trimStart());
                  document.querySelector<HTMLInputElement>('.palette-field input')?.focus();
                }}
              >
                {t(`palette.example.${filter}`)}
              </button>
            </li>
          ))}
        </ul>
        <ShortcutHint keys={['↑', '↓']}>{t('palette.hintMove')}</ShortcutHint>
        <ShortcutHint keys={[t('palette.enter')]}>{t('palette.hintOpen')}</ShortcutHint>
      </div>
      <p className="sr" role="status">
        {typed.trim() === '' || isSearching ? '' : t('palette.count', { count: options.length })}
      </p>
    </>
  );
}
