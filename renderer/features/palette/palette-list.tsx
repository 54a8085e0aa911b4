import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../../text/text-context.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { modifierKey } from '../../ui/modifier-key.ts';
import type { PaletteGroup, PaletteOption } from './use-palette.ts';

/** The groups of the palette as one list for the arrows; the focus stays in the field. */
export function PaletteList(props: {
  readonly id: string;
  readonly groups: readonly PaletteGroup[];
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onChoose: (option: PaletteOption) => void;
}): ReactNode {
  const { id, groups, active, onActive, onChoose } = props;
  const { t } = useText();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[id="${id}-${active}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  let index = -1;
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={t('palette.results')}
      className="palette-list"
      tabIndex={-1}
    >
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox
        <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
          <div id={`${id}-${group.id}`} className="palette-heading" role="presentation">
            {group.label}
          </div>
          {group.options.map((option) => {
            index++;
            const at = index;
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
              <div
                key={option.id}
                id={`${id}-${at}`}
                role="option"
                tabIndex={-1}
                aria-selected={at === active}
                className="palette-option"
                data-active={at === active || undefined}
                onMouseMove={() => {
                  if (at !== active) onActive(at);
                }}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(option)}
              >
                <Icon name={option.icon} size={14} />
                <span className="palette-matter">
                  {option.label === undefined ? null : <span className="palette-label">{option.label}</span>}
                  {option.snippet ? (
                    <Marked
                      text={option.snippet}
                      marks={option.marks ?? []}
                      isLabel={option.label === undefined}
                    />
                  ) : null}
                </span>
                {option.detail === '' ? null : <span className="palette-detail">{option.detail}</span>}
                {option.shortcut === undefined ? null : <Kbd>{`${modifierKey} ${option.shortcut}`}</Kbd>}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

/** The text around a match, with what matched in bold. */
function Marked(props: {
  readonly text: string;
  readonly marks: readonly (readonly [number, number])[];
  readonly isLabel: boolean;
}): ReactNode {
  const { text, marks, isLabel } = props;
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start < at) continue;
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return <span className={isLabel ? 'palette-label' : 'palette-snippet'}>{parts}</span>;
}
