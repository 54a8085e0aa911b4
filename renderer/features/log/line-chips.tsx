import { type ReactNode, type RefObject, useRef, useState } from 'react';
import type { Chip as ReadChip, Unresolved } from '../../../shared/domain/log-line/interpretation.ts';
import { suggestMentions } from '../../../shared/domain/log-line/suggest-mentions.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Popover } from '../../ui/popover.tsx';
import { ChipEditor } from './chip-editor.tsx';
import { chipWords } from './chip-words.ts';
import type { Composer } from './use-composer.ts';
import { WhoPicker } from './who-picker.tsx';

/** What the line says, a chip for each thing, then what it leaves open. Tab walks them; Delete drops one. */
export function LineChips(props: {
  readonly composer: Composer;
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
  /** The chip that waits for an answer. */
  readonly askRef: RefObject<HTMLButtonElement | null>;
}): ReactNode {
  const { composer, fieldRef, askRef } = props;
  const { t } = useText();
  const list = useRef<HTMLFieldSetElement>(null);
  const { read, unknownNames } = composer;
  const asking = read.unresolved.filter((u) => u.reason === 'ambiguous-name' || u.reason === 'no-client');
  /** After one is gone, the one that took its place has the focus; else the line. */
  const focusAfter = (key: string) => {
    const keys = read.chips.map((chip) => chip.key);
    const next = keys[keys.indexOf(key) + 1] ?? keys[keys.indexOf(key) - 1];
    const button = next && list.current?.querySelector<HTMLElement>(`[data-chip="${next}"] .chip-main`);
    (button || fieldRef.current)?.focus();
  };
  const rewrite = (span: { start: number; end: number }, insert: string) => {
    const { text } = composer;
    const after = text.slice(span.end);
    composer.setText(`${text.slice(0, span.start)}${insert}${after === '' ? ' ' : after}`);
    fieldRef.current?.focus();
  };
  return (
    <fieldset className="log-chips chips" ref={list} aria-label={t('log.chips')}>
      {unknownNames.map(({ name, isNew, unresolved }, i) => (
        <NewClientChip
          key={`new-${unresolved.span.start}`}
          name={name}
          isNew={isNew}
          similar={unresolved.reason === 'unknown-name' ? unresolved.similar : []}
          chipRef={i === 0 ? askRef : undefined}
          onCreate={() => {
            composer.createClient(name);
            fieldRef.current?.focus();
          }}
          onUndo={() => composer.doNotCreate(name)}
          onReplace={(meant) => rewrite(unresolved.span, mentionOf(meant, composer))}
        />
      ))}
      {asking.map((unresolved) => (
        <AskingChip
          key={`${unresolved.reason}-${unresolved.span.start}`}
          unresolved={unresolved}
          composer={composer}
          chipRef={unknownNames.length === 0 ? askRef : undefined}
          onChoose={(insert) =>
            unresolved.reason === 'no-client'
              ? rewrite(
                  { start: composer.text.length, end: composer.text.length },
                  spaced(composer.text, insert),
                )
              : rewrite(unresolved.span, insert)
          }
        />
      ))}
      {read.chips.map((chip) => (
        <span key={chip.key} data-chip={chip.key} className="log-chip">
          <ReadChipView
            chip={chip}
            composer={composer}
            onReplaceWho={(insert) =>
              rewrite(
                chip.span ?? { start: composer.text.length, end: composer.text.length },
                chip.span ? insert : spaced(composer.text, insert),
              )
            }
            onDropped={() => focusAfter(chip.key)}
          />
        </span>
      ))}
    </fieldset>
  );
}

function spaced(text: string, insert: string): string {
  return text === '' || text.endsWith(' ') ? insert : ` ${insert}`;
}

function mentionOf(name: string, composer: Composer): string {
  const context = composer.knowledge.contextAt(composer.read.nowMs);
  return suggestMentions(name, context, 1)[0]?.insert ?? `@${name}`;
}

function ReadChipView(props: {
  readonly chip: ReadChip;
  readonly composer: Composer;
  readonly onReplaceWho: (insert: string) => void;
  readonly onDropped: () => void;
}): ReactNode {
  const { chip, composer } = props;
  const text = useText();
  const { t } = text;
  const ref = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { label, value } = chipWords(chip, composer.knowledge.today, text);
  const isDoubt = chip.confidence === 'ask';
  const close = () => setOpen(false);
  return (
    <>
      <Chip
        ref={ref}
        label={label}
        value={isDoubt ? `${value}?` : value}
        state={isDoubt ? 'ask' : isOpen ? 'focused' : 'default'}
        askText={t('log.confirm')}
        onPress={() => (isDoubt ? composer.edit(chip) : setOpen(true))}
        onRemove={() => {
          composer.drop(chip);
          props.onDropped();
        }}
        removeLabel={t('log.remove', { what: `${label} ${value}` })}
      />
      <Popover triggerRef={ref} isOpen={isOpen} onClose={close} label={t('log.editChip', { what: label })}>
        {chip.type === 'client' || chip.type === 'contact' ? (
          <WhoPicker
            knowledge={composer.knowledge}
            onChoose={(insert) => {
              close();
              props.onReplaceWho(insert);
            }}
          />
        ) : (
          <ChipEditor
            chip={chip}
            knowledge={composer.knowledge}
            clientIds={composer.read.draft.clientIds}
            onChange={composer.edit}
            onDone={close}
          />
        )}
      </Popover>
    </>
  );
}

/** `@name` that nobody has: becomes a client on Enter, or one of the names that look like it. */
function NewClientChip(props: {
  readonly name: string;
  readonly isNew: boolean;
  readonly similar: readonly { readonly id: string; readonly name: string }[];
  readonly chipRef: RefObject<HTMLButtonElement | null> | undefined;
  readonly onCreate: () => void;
  readonly onUndo: () => void;
  readonly onReplace: (name: string) => void;
}): ReactNode {
  const { t } = useText();
  const own = useRef<HTMLButtonElement>(null);
  const ref = props.chipRef ?? own;
  const [isOpen, setOpen] = useState(false);
  const { name, isNew, similar } = props;
  return (
    <>
      <Chip
        ref={ref}
        label={t('log.newClient')}
        value={isNew ? name : t('log.newClientAsk', { name })}
        state={isNew ? 'default' : 'ask'}
        askText={t('log.confirm')}
        onPress={isNew ? undefined : () => (similar.length > 0 ? setOpen(true) : props.onCreate())}
        onRemove={isNew ? props.onUndo : undefined}
        removeLabel={t('log.remove', { what: name })}
      />
      {similar.length === 0 ? null : (
        <Popover triggerRef={ref} isOpen={isOpen} onClose={() => setOpen(false)} label={t('log.newClient')}>
          <div className="log-choices">
            <Button
              autoFocus
              icon="add"
              size="small"
              onPress={() => {
                setOpen(false);
                props.onCreate();
              }}
            >
              {t('log.createClient', { name })}
            </Button>
            <p className="field-label">{t('log.perhaps')}</p>
            {similar.map((near) => (
              <Button
                key={near.id}
                size="small"
                variant="quiet"
                onPress={() => {
                  setOpen(false);
                  props.onReplace(near.name);
                }}
              >
                {near.name}
              </Button>
            ))}
          </div>
        </Popover>
      )}
    </>
  );
}

/** A name that several have, or no name at all: opens the list to choose from. */
function AskingChip(props: {
  readonly unresolved: Unresolved;
  readonly composer: Composer;
  readonly chipRef: RefObject<HTMLButtonElement | null> | undefined;
  readonly onChoose: (insert: string) => void;
}): ReactNode {
  const { t } = useText();
  const own = useRef<HTMLButtonElement>(null);
  const ref = props.chipRef ?? own;
  const [isOpen, setOpen] = useState(false);
  const { unresolved, composer } = props;
  const isNobody = unresolved.reason === 'no-client';
  const choose = (insert: string) => {
    setOpen(false);
    props.onChoose(insert);
  };
  const context = composer.knowledge.contextAt(composer.read.nowMs);
  return (
    <>
      <Chip
        ref={ref}
        label={t(isNobody ? 'log.chipWith' : 'log.whichName')}
        value={isNobody ? t('log.whoAsk') : t('log.whichNameAsk', { name: unresolved.text })}
        state="ask"
        onPress={() => setOpen(true)}
      />
      <Popover triggerRef={ref} isOpen={isOpen} onClose={() => setOpen(false)} label={t('log.whoAsk')}>
        {unresolved.reason === 'ambiguous-name' ? (
          <div className="log-choices">
            {unresolved.candidates.map((c, i) => {
              const meant = suggestMentions(c.name, context, 20).find(
                (s) => s.clientId === c.clientId && s.contactId === c.contactId,
              );
              return (
                <Button
                  key={c.contactId ?? c.clientId}
                  autoFocus={i === 0}
                  size="small"
                  variant="quiet"
                  onPress={() => choose(meant?.insert ?? `@${c.name}`)}
                >
                  {c.contactId === null ? c.name : `${c.name}, ${c.clientName}`}
                </Button>
              );
            })}
          </div>
        ) : (
          <WhoPicker knowledge={composer.knowledge} onChoose={choose} />
        )}
      </Popover>
    </>
  );
}
