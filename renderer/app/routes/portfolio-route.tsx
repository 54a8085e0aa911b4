import { PortfolioScreen } from '../../features/portfolio/portfolio-screen.tsx';
import { useText } from '../../text/text-context.tsx';
import { TopBar } from '../top-bar.tsx';

/** `/portfolio` */
export function PortfolioRoute() {
  const { t } = useText();
  return (
    <>
      <TopBar crumbs={[{ label: t('app.portfolio') }]} />
      <PortfolioScreen />
    </>
  );
}
