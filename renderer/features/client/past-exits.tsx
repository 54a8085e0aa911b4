import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { measuresContract } from '../../../shared/contract/measures.ts';
import type { OperationOutput } from '../../../shared/contract/operation-types.ts';
import { shownIndex } from '../../../shared/domain/shown-index.ts';
import { type TraitId, traits as traitTexts } from '../../../shared/domain/signals/traits.ts';
import { ballOfBand } from '../../charts/ball-of.ts';
import { StrainBall } from '../../charts/strain-ball.tsx';
import { useText } from '../../text/text-context.tsx';
import { useWorkbench } from '../../workbench/workbench-context.tsx';

type Exit = OperationOutput<typeof measuresContract.exits>[number];

/** Traits from this level on are told of a client that left. */
const clear = 2;

/** The clients that left, as they were at the end: first those that had what this prospect shows. */
export function PastExits(props: {
  readonly exits: readonly Exit[];
  /** The traits that the prospect shows. */
  readonly showing: readonly TraitId[];
}) {
  const { t, of, list, day, dynamic } = useText();
  const workbench = useWorkbench();
  const { data: settings } = useQuery(workbench.workspace.settings.queryOptions());
  const rows = props.exits
    .map((exit) => {
      const had = exit.traits.flatMap(({ traitId, level }) =>
        level !== null && level >= clear ? [traitId] : [],
      );
      return { ...exit, had, shared: had.filter((id) => props.showing.includes(id)) };
    })
    .sort((a, b) => b.shared.length - a.shared.length);
  const named = (ids: readonly TraitId[]) => list(ids.map((id) => of(traitTexts[id].label)));
  const alike = rows.filter(({ shared }) => shared.length > 0).length;
  return (
    <div className="cl-exits">
      <h4>{t('reading.exits')}</h4>
      {rows.length === 0 ? <p className="muted">{t('reading.exitsNone')}</p> : null}
      {alike === 0 ? null : <p role="status">{t('reading.exitsAlike', { count: alike })}</p>}
      <ul>
        {rows.map(({ clientId, clientName, endedOn, strain, had, shared }) => (
          <li key={clientId}>
            <Link className="med" to={`/clients/${clientId}/reading`}>
              {clientName}
            </Link>{' '}
            <span className="muted">
              {endedOn === null ? null : t('reading.endedOn', { day: day(endedOn) })}
            </span>
            <p>
              {strain === null ? (
                t('reading.exitNoCheck')
              ) : (
                <>
                  <StrainBall value={ballOfBand(strain.band)} size={12} />{' '}
                  {t('reading.exitStrain', {
                    index: strain.index === null ? '?' : shownIndex(strain.index, settings?.strain),
                    band: dynamic(`domain.band.${strain.band}`).toLowerCase(),
                  })}
                </>
              )}
            </p>
            <p className="ink2">{had.length === 0 ? t('reading.exitNoTraits') : named(had)}</p>
            {shared.length === 0 ? null : (
              <p className="med">{t('reading.inCommon', { traits: named(shared) })}</p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
