import type { ReactNode } from 'react';
import { StrainBall } from '../../../renderer/charts/strain-ball.tsx';
import type { BriefBlock, EvidenceItem, SignalRow } from '../../../shared/domain/brief/brief-document.ts';
import { keyed } from './keyed.ts';

export interface SignalsTableProps {
  readonly block: Extract<BriefBlock, { type: 'signals' }>;
}

/** Signals with level (ball, digit and word), since when, and the evidence with its days and quotes. */
export function SignalsTable({ block }: SignalsTableProps): ReactNode {
  const hasLevels = block.rows.some((row) => row.level !== null);
  const heads = hasLevels ? block.heads : block.heads.slice(1);
  return (
    <table className={block.dense ? 'signals dense' : 'signals'}>
      <caption>{block.caption}</caption>
      <thead className="unseen">
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(block.rows).map(({ key, item: row }) => (
          <tr key={key}>
            {hasLevels ? <Level row={row} /> : null}
            <th scope="row">
              <b>{row.label}</b>
              {row.since.map((line) => (
                <span key={line} className="k line">
                  {line}
                </span>
              ))}
            </th>
            <td>
              <Evidence row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Level({ row }: { readonly row: SignalRow }): ReactNode {
  const [digit, ...word] = row.levelText.split(' ');
  return (
    <td className="lvl">
      {row.level === null ? null : <StrainBall value={row.level} size={13} ink="print" />} <b>{digit}</b>{' '}
      {word.join(' ')}
    </td>
  );
}

/** Sentences one after the other: figures first, then the reason, then what was said and when. */
function Evidence({ row }: { readonly row: SignalRow }): ReactNode {
  return (
    <>
      {row.figures === null ? null : <span>{sentence(row.figures)} </span>}
      {row.reason === null ? null : <span>{sentence(row.reason)} </span>}
      {keyed(row.items).map(({ key, item }) => (
        <Item key={key} item={item} />
      ))}
      {row.more === null ? null : <span className="k">{row.more}</span>}
    </>
  );
}

function Item({ item }: { readonly item: EvidenceItem }): ReactNode {
  const source = [item.who, item.when].filter((part) => part !== '').join(', ');
  return (
    <span>
      {item.quote === null ? null : <q>{item.quote}</q>}
      {item.text === null || item.text === '' ? null : sentence(item.text)}{' '}
      <span className={source.length > 44 ? 'k' : 'k src'}>{source}.</span>{' '}
    </span>
  );
}

/** Begins with a capital, ends with a stop. */
function sentence(text: string): string {
  const [first = '', ...rest] = [...text];
  const whole = first.toLocaleUpperCase() + rest.join('');
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`;
}
