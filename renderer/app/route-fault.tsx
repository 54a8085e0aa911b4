import { isRouteErrorResponse, useRouteError } from 'react-router';
import { useText } from '../text/text-context.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

/** A screen that broke, or an address that leads nowhere: said in place, with the way on. */
export function RouteFault(props: { readonly isInShell?: boolean }) {
  const { t } = useText();
  const error = useRouteError();
  const isMissing = isRouteErrorResponse(error) && error.status === 404;
  const notice = (
    <EmptyState
      title={t(isMissing ? 'app.notFoundTitle' : 'app.crashTitle')}
      action={
        isMissing ? (
          <a className="btn" href="#/">
            {t('app.today')}
          </a>
        ) : (
          <Button onPress={() => location.reload()}>{t('app.reload')}</Button>
        )
      }
    >
      {t(isMissing ? 'app.notFoundText' : 'app.crashText')}
    </EmptyState>
  );
  return props.isInShell ? <div className="page">{notice}</div> : <main className="page">{notice}</main>;
}
