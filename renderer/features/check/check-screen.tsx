import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { CheckPage } from '../../../shared/contract/checks.ts';
import type { CheckId, ClientId, SignalId } from '../../../shared/domain/ids.ts';
import { needsEvidence, type RatingValue } from '../../../shared/domain/rating.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Loading } from '../../ui/loading.tsx';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import { CheckBoard } from './check-board.tsx';
import { CheckFooter } from './check-footer.tsx';
import { CheckHead } from './check-head.tsx';
import { CheckOutcome, type Outcome } from './check-outcome.tsx';
import { CheckSingle } from './check-single.tsx';
import { EvidenceDrawer, type EvidenceHandle } from './evidence-drawer.tsx';
import { useCheck } from './use-check.ts';
import { useMeasured } from './use-measured.ts';
import './check.css';

/** The check of one client: every signal by keys, with the log's evidence beside it. */
export function CheckScreen(props: {
  readonly clientId: ClientId;
  readonly checkId: CheckId;
  readonly topBar: (actions: ReactNode, clientName: string) => ReactNode;
}) {
  const { t, refusal } = useText();
  const { page, rate, seal, saved } = useCheck(props.checkId);
  if (page.data)
    return (
      <OpenCheck
        key={props.checkId}
        page={page.data}
        rate={rate}
        seal={seal}
        saved={saved}
        topBar={props.topBar}
      />
    );
  return (
    <div className="page">
      {page.error ? (
        <ErrorNotice>{refusal(refusalOf(page.error))}</ErrorNotice>
      ) : (
        <Loading label={t('check.loading')} text={t('app.loadingLong')} />
      )}
    </div>
  );
}

function OpenCheck({
  page,
  rate,
  seal,
  saved,
  topBar,
}: {
  readonly page: CheckPage;
  readonly rate: ReturnType<typeof useCheck>['rate'];
  readonly seal: ReturnType<typeof useCheck>['seal'];
  readonly saved: ReturnType<typeof useCheck>['saved'];
  readonly topBar: (actions: ReactNode, clientName: string) => ReactNode;
}) {
  const { t } = useText();
  const client = useWorkbenchClient();
  const navigate = useNavigate();
  const [activeId, setActiveId] = useState<SignalId>(() => firstOpen(page));
  const [mode, setMode] = useState<'board' | 'single'>('board');
  const [isComplaining, setComplaining] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const measured = useMeasured(page.check.clientId);
  const evidence = useRef<EvidenceHandle>(null);
  const board = useRef<HTMLDivElement>(null);
  const isOpen = page.check.finishedAtMs === null;
  const active = page.rows.find((row) => row.signal.id === activeId) ?? page.rows[0];

  const [wished, setWished] = useState<{ readonly id: SignalId } | null>(null);
  /** Makes a row the active one, with the focus on its rating before the next key can come. */
  const focusRow = (id: SignalId) => {
    setActiveId(id);
    setWished({ id });
  };
  useLayoutEffect(() => {
    if (wished) focusRating(board.current, wished.id);
  }, [wished]);
  const step = (by: 1 | -1) => {
    const i = page.rows.findIndex((row) => row.signal.id === activeId);
    const next = page.rows[Math.min(page.rows.length - 1, Math.max(0, i + by))];
    if (next) focusRow(next.signal.id);
  };
  const finishSaved = async () => {
    await saved();
    seal(true);
    return client.checks.finish({ checkId: page.check.id });
  };
  const finish = useChange(finishSaved, {
    onDone: setOutcome,
    onRefused: (why) => {
      seal(false);
      if (why.code !== 'evidence-needed') return;
      setComplaining(true);
      const missing = page.rows.find((row) => row.rating && needsEvidence(row.rating));
      if (missing) focusRow(missing.signal.id);
    },
  });
  const rateActive = (value: RatingValue) => {
    rate({ signalId: activeId, value });
    step(1);
  };

  /** Takes the log's level over, with the facts that it stands on. */
  const accept = (id: SignalId) => {
    const suggestion = measured.get(id);
    if (!suggestion || suggestion.level === null || suggestion.dismissed) return;
    rate({
      signalId: id,
      value: suggestion.level,
      factIds: suggestion.factIds,
      interactionIds: suggestion.interactionIds,
    });
    step(1);
  };

  const onKeyDownCapture = (event: React.KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && isOpen) {
      event.preventDefault();
      finish.mutate(undefined);
      return;
    }
    const target = event.target as HTMLElement;
    if (
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      target.closest('.chk-evidence') ||
      target.matches('input, textarea')
    )
      return;
    const value = isOpen ? valueOfKey(event.key) : null;
    if (value !== null) rateActive(value);
    else if (event.key === 'j' || event.key === 'J' || event.key === 'ArrowDown') step(1);
    else if (event.key === 'k' || event.key === 'K' || event.key === 'ArrowUp') step(-1);
    else if ((event.key === 'a' || event.key === 'A') && isOpen) accept(activeId);
    else if ((event.key === 'e' || event.key === 'E') && isOpen) evidence.current?.focusFirst();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  useEffect(() => {
    board.current?.querySelector<HTMLElement>('[aria-current="true"] [role="radio"][tabindex="0"]')?.focus();
  }, []);

  if (outcome) return <CheckOutcome page={page} outcome={outcome} topBar={topBar} />;
  const complaint = (id: SignalId) => {
    const rating = page.rows.find((row) => row.signal.id === id)?.rating;
    return rating && needsEvidence(rating) && (isComplaining || id !== activeId)
      ? t('check.needsEvidence')
      : undefined;
  };
  const Rows = mode === 'board' ? CheckBoard : CheckSingle;
  return (
    // Keys of the sitting work wherever the focus is in it.
    <div className="chk" onKeyDownCapture={onKeyDownCapture}>
      <div className="chk-main">
        {topBar(
          <>
            <span className="muted chk-saved">{t('check.savedEachKey')}</span>
            <Button onPress={() => void navigate(`/clients/${page.check.clientId}/signals`)}>
              {t('check.suspend')}
            </Button>
          </>,
          page.clientName,
        )}
        <div className="chk-body" ref={board}>
          <CheckHead page={page} activeId={activeId} mode={mode} onMode={setMode} />
          <Rows
            page={page}
            measured={measured}
            activeId={activeId}
            onActive={setActiveId}
            onRate={(signalId, value) => rate({ signalId, value })}
            onStep={step}
            complaint={complaint}
            isDisabled={!isOpen}
          />
        </div>
        <CheckFooter page={page} onFinish={() => finish.mutate(undefined)} isFinishing={finish.isPending} />
      </div>
      {active && (
        <EvidenceDrawer
          key={active.signal.id}
          ref={evidence}
          row={active}
          measured={measured.get(active.signal.id)}
          onAccept={() => accept(active.signal.id)}
          clientId={page.check.clientId}
          isDisabled={!isOpen}
          onRate={rate}
          onBack={() => focusRow(active.signal.id)}
        />
      )}
    </div>
  );
}

function focusRating(board: HTMLElement | null, id: SignalId): void {
  board?.querySelector<HTMLElement>(`[data-signal="${id}"] [role="radio"][tabindex="0"]`)?.focus();
}

function firstOpen(page: CheckPage): SignalId {
  const row = page.rows.find((r) => r.rating === null) ?? page.rows[0];
  return (row?.signal.id ?? '') as SignalId;
}

function valueOfKey(key: string): RatingValue | null {
  if (key === 'n' || key === 'N') return 'na';
  if (key === 'u' || key === 'U') return 'unknown';
  return key === '0' || key === '1' || key === '2' || key === '3' ? (Number(key) as RatingValue) : null;
}
