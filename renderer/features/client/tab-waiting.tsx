import type { ReactNode } from 'react';
import { useText } from '../../text/text-context.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Loading } from '../../ui/loading.tsx';
import { refusalOf } from '../../workbench/refusal-of.ts';

/** A tab whose data is not there: still asked for, or why it cannot be had. */
export function TabWaiting(props: {
  readonly error: Error | null;
  readonly label: string;
  readonly bars: number;
}): ReactNode {
  const { error, label, bars } = props;
  const { t, refusal } = useText();
  return (
    <div className="cl-two">
      {error ? (
        <ErrorNotice>{refusal(refusalOf(error))}</ErrorNotice>
      ) : (
        <Loading label={label} text={t('app.loadingLong')} bars={bars} />
      )}
    </div>
  );
}
