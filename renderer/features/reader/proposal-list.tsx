import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { OpenNote, Proposal } from '../../../shared/contract/reader.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { keyOf, type useAnswer } from './use-answer.ts';
import { useProposalWords } from './use-proposal-words.ts';
import './reader.css';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, J: 1, ArrowUp: -1, k: -1, K: -1 };
const yesKeys = new Set(['y', 'Y', 's', 'S']);

/**
 * What a note may show, a line each with yes and no. Y (or S) and N answer the line that has the focus, which goes on to
 * the next one; arrows move.
 */
export function ProposalList(props: {
  readonly note: OpenNote;
  readonly answering: ReturnType<typeof useAnswer>;
  /** The entry's own words stand above, with the phrases highlighted: a phrase is quoted only to tell several apart. */
  readonly isUnderText?: boolean | undefined;
  /** The last one is answered, from within: the focus needs a place. */
  readonly onLast?: (() => void) | undefined;
  /** Moves beyond the first or last line; false where there is nowhere to go. */
  readonly onLeave?: ((step: number) => boolean) | undefined;
  readonly onFocusProposal?: ((proposal: Proposal) => void) | undefined;
}): ReactNode {
  const { note, answering, isUnderText, onLast, onLeave, onFocusProposal } = props;
  const { t } = useText();
  const words = useProposalWords();
  const list = useRef<HTMLUListElement>(null);
  const shown = note.proposals.filter((proposal) => !answering.isGoing(note, proposal));
  if (shown.length === 0) return null;
  const phrases = new Set(note.proposals.map((p) => `${p.phrase.start} ${p.phrase.end}`));
  const isQuoting = !isUnderText || phrases.size > 1;

  const focusLine = (at: number, name: 'yes' | 'no' = 'yes'): boolean => {
    const line = list.current?.children[at];
    const button = line?.querySelector<HTMLElement>(`.rd-${name}`);
    button?.focus();
    return button !== null && button !== undefined;
  };
  const give = (proposal: Proposal, answer: 'yes' | 'no') => {
    const at = shown.indexOf(proposal);
    const isWithin = list.current?.contains(document.activeElement) === true;
    answering.answer({ note, proposal, answer });
    // The next line takes its place; without one, the line before, or what comes after the list.
    if (isWithin && !focusLine(at + 1) && onLeave?.(1) !== true && !focusLine(at - 1)) onLast?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const at = [...(list.current?.children ?? [])].findIndex((line) => line.contains(event.target as Node));
    const proposal = shown[at];
    if (proposal === undefined) return;
    const step = steps[event.key];
    if (yesKeys.has(event.key)) give(proposal, 'yes');
    else if (event.key === 'n' || event.key === 'N') give(proposal, 'no');
    else if (step !== undefined) {
      const isNo = (event.target as HTMLElement).matches('.rd-no');
      if (!focusLine(at + step, isNo ? 'no' : 'yes') && onLeave?.(step) !== true) return;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <ul className="rd-list" ref={list} onKeyDown={onKeyDown} aria-label={t('reader.proposals')}>
      {shown.map((proposal, i) => {
        const what = words(proposal, note);
        const isSaid = isSamePhrase(proposal, shown[i - 1]);
        return (
          <li key={keyOf(note, proposal)} onFocus={() => onFocusProposal?.(proposal)}>
            <span className="rd-words">
              <span className="muted">
                {t(proposal.kind === 'signal' ? 'reader.mayShow' : 'reader.mayHold')}:
              </span>{' '}
              <b>{what}</b>{' '}
              {isQuoting && !isSaid ? <q className="quote">{shortened(proposal.phrase.text)}</q> : null}
            </span>
            <span className="rd-acts">
              <Button
                size="small"
                className="rd-yes"
                aria-label={t('reader.yesTo', { what })}
                onPress={() => give(proposal, 'yes')}
              >
                {t('reader.yes')}
              </Button>
              <Button
                size="small"
                variant="quiet"
                className="rd-no"
                aria-label={t('reader.noTo', { what })}
                onPress={() => give(proposal, 'no')}
              >
                {t('reader.no')}
              </Button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** A fact often stands on the words of the signal above it: they are quoted once. */
function isSamePhrase(a: Proposal, b: Proposal | undefined): boolean {
  return a.phrase.start === b?.phrase.start && a.phrase.end === b.phrase.end;
}

/** Characters of a phrase that are quoted in a line; the whole stands in the entry. */
const quoted = 110;

function shortened(phrase: string): string {
  const flat = phrase.replace(/\s+/g, ' ').trim();
  return flat.length <= quoted ? flat : `${flat.slice(0, quoted - 1).trimEnd()}…`;
}
