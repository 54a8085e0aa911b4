import type { CheckPage } from '../../../shared/contract/checks.ts';
import type { SignalId } from '../../../shared/domain/ids.ts';
import { useText } from '../../text/text-context.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { StepProgress } from '../../ui/step-progress.tsx';
import { StrainBadge } from '../../ui/strain-badge.tsx';

/** Whose check, how far it is, and the strain with what is rated so far. */
export function CheckHead({
  page,
  activeId,
  mode,
  onMode,
}: {
  readonly page: CheckPage;
  readonly activeId: SignalId;
  readonly mode: 'board' | 'single';
  readonly onMode: (mode: 'board' | 'single') => void;
}) {
  const { t, dynamic, day, percent } = useText();
  const core = page.rows.filter((row) => row.signal.class === 'core');
  const done = core.filter((row) => row.rating !== null).length;
  const rater = page.check.rater;
  const on = day(page.check.checkedOn, 'long');
  return (
    <header className="chk-head">
      <div className="spread">
        <div>
          <h1>{t('check.title', { name: page.clientName })}</h1>
          <p className="muted">
            {page.check.finishedAtMs === null
              ? rater === ''
                ? on
                : t('check.byOn', { rater, day: on })
              : t('check.isFinished', { day: on })}
          </p>
        </div>
        <div className="chk-soFar">
          <p>
            <StrainBadge
              strain={page.strain}
              bandLabel={dynamic(`domain.band.${page.strain.band}`)}
              showBand
              knockOutLabel={t('domain.group.knock-out')}
            />
          </p>
          <small className="muted">
            {t('check.provisional')} ·{' '}
            {t('check.progress', { done, all: core.length, coverage: percent(page.strain.coverage) })}
          </small>
        </div>
      </div>
      <StepProgress
        steps={core.map((row) =>
          row.rating !== null ? 'done' : row.signal.id === activeId ? 'current' : 'todo',
        )}
        label={t('check.progressBar', { done, all: core.length })}
      />
      <SegmentedControl
        label={t('check.modeLabel')}
        options={[
          { id: 'board', label: t('check.modeBoard') },
          { id: 'single', label: t('check.modeSingle') },
        ]}
        value={mode}
        onChange={onMode}
      />
    </header>
  );
}
