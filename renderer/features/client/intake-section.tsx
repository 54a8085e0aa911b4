import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ClientPage } from '../../../shared/contract/clients.ts';
import { type TraitId, traitIds, traits as traitTexts } from '../../../shared/domain/signals/traits.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Marginal } from '../../ui/marginal.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import { PastExits } from './past-exits.tsx';
import type { TraitsReading } from './trait-list.tsx';

const answers = ['yes', 'no', 'unknown'] as const;
type Answer = (typeof answers)[number];

/** Before a prospect becomes a client: the five questions of the traits, and who left us with the same ones (S004, R6). */
export function IntakeSection({
  page,
  traits,
}: {
  readonly page: ClientPage;
  readonly traits: TraitsReading['traits'];
}) {
  const { t, of, dynamic } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const [given, setGiven] = useState<Readonly<Partial<Record<TraitId, Answer>>>>({});
  const exits = useQuery(workbench.measures.exits.queryOptions());
  const answerOf = (id: TraitId): Answer => given[id] ?? 'unknown';
  const readOf = (id: TraitId) => traits.find(({ traitId }) => traitId === id)?.level ?? null;
  // A person's answer comes before what the log says.
  const showing = traitIds.filter((id) =>
    answerOf(id) === 'unknown' ? (readOf(id) ?? 0) >= 2 : answerOf(id) === 'yes',
  );
  const log = useChange(
    async () => {
      const { nowMs } = await client.workspace.status();
      return client.interactions.log({
        draft: {
          kind: 'note',
          occurredAtMs: nowMs,
          durationMin: null,
          text: [
            t('reading.intakeNote'),
            ...traitIds.map((id) => `${of(traitTexts[id].label)}: ${dynamic(`traits.met.${answerOf(id)}`)}`),
          ].join('\n'),
          clientIds: [page.id],
          contactIds: [],
          facts: [],
        },
      });
    },
    { said: () => t('reading.intakeSaid') },
  );
  const isAnswered = traitIds.some((id) => answerOf(id) !== 'unknown');
  return (
    <Marginal heading={t('reading.intake')} detail={t('reading.intakeDetail')} level={3}>
      <ul className="cl-intake">
        {traitIds.map((id) => (
          <li key={id}>
            <div>
              <h4>{dynamic(`reading.question.${id}`)}</h4>
              <p className="muted">
                {of(traitTexts[id].label)}
                {readOf(id) === null
                  ? null
                  : `, ${t('reading.fromLog', { level: dynamic(`traits.level.${readOf(id)}`) })}`}
              </p>
              {answerOf(id) === 'yes' ? <p className="ink2">{of(traitTexts[id].advice)}</p> : null}
            </div>
            <SegmentedControl
              label={dynamic(`reading.question.${id}`)}
              options={answers.map((answer) => ({ id: answer, label: dynamic(`traits.met.${answer}`) }))}
              value={answerOf(id)}
              onChange={(answer) => setGiven({ ...given, [id]: answer })}
            />
          </li>
        ))}
      </ul>
      <div className="cluster">
        <Button
          size="small"
          isDisabled={!isAnswered}
          isPending={log.isPending}
          onPress={() => log.mutate(undefined)}
        >
          {t('reading.intakeLog')}
        </Button>
        <Link className="link" to="/settings/measures">
          {t('reading.describeIdeal')}
        </Link>
      </div>
      <PastExits exits={exits.data ?? []} showing={showing} />
    </Marginal>
  );
}
