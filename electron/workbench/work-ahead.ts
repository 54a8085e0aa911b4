/** Work that nobody waits for, done a little at a time, so that whoever asks meanwhile waits for one step at most. */
export interface WorkAhead {
  /** From now on it is done; until then waking does nothing. */
  begin(): void;
  /** There may be something to do: looks after so many ms of quiet. */
  wake(afterMs: number): void;
  end(): void;
}

/** Between two steps, ms: time for whoever asks. */
const everyMs = 3;
/** While much is done, those who show it are told so often, ms. */
const tellEveryMs = 500;

/**
 * Goes on with `step` while it says that there is more; `tell` is called once something has changed: now and then, and
 * at the end. A step that throws ends it until it is woken again.
 */
export function createWorkAhead(work: {
  readonly step: () => { readonly isMore: boolean; readonly hasChanged: boolean };
  readonly tell: () => void;
  readonly onFault: (error: unknown) => void;
}): WorkAhead {
  let isOn = false;
  let timer: NodeJS.Timeout | undefined;
  let isUntold = false;
  let toldAtMs = 0;
  const run = (): void => {
    try {
      const { isMore, hasChanged } = work.step();
      isUntold ||= hasChanged;
      if (isUntold && (!isMore || performance.now() - toldAtMs >= tellEveryMs)) {
        isUntold = false;
        toldAtMs = performance.now();
        work.tell();
      }
      if (isMore) wake(everyMs);
    } catch (error) {
      work.onFault(error);
    }
  };
  const wake = (afterMs: number): void => {
    if (!isOn) return;
    clearTimeout(timer);
    timer = setTimeout(run, afterMs).unref();
  };
  return {
    begin: () => {
      isOn = true;
    },
    wake,
    end: () => {
      isOn = false;
      clearTimeout(timer);
    },
  };
}
