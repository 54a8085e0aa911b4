import { Link } from 'react-router';
import { useText } from '../../text/text-context.tsx';
import type { TraitsReading } from './trait-list.tsx';

/** How far the client is from the one that we are made for, and in what. */
export function IdealSection({ ideal }: { readonly ideal: TraitsReading['ideal'] }) {
  const { t, dynamic, list } = useText();
  const { distance, fits, misses, unknown } = ideal;
  const named = (properties: readonly string[]) =>
    list(properties.map((property) => dynamic(`traits.property.${property}`)));
  const asked = fits.length + misses.length;
  return (
    <section>
      <h2>{t('reading.ideal')}</h2>
      {distance === null ? (
        <p className="muted">{t(unknown.length === 0 ? 'reading.idealNone' : 'reading.idealUnknown')}</p>
      ) : (
        <p>
          {misses.length === 0
            ? t('reading.idealFits', { count: asked })
            : t('reading.idealMisses', { count: misses.length, of: asked })}
        </p>
      )}
      <dl className="cl-ideal">
        {misses.length === 0 ? null : (
          <div>
            <dt>{t('reading.misses')}</dt>
            <dd>{named(misses)}</dd>
          </div>
        )}
        {fits.length === 0 ? null : (
          <div>
            <dt>{t('reading.fits')}</dt>
            <dd>{named(fits)}</dd>
          </div>
        )}
        {unknown.length === 0 ? null : (
          <div>
            <dt>{t('reading.unknown')}</dt>
            <dd>{named(unknown)}</dd>
          </div>
        )}
      </dl>
      <Link className="link" to="/settings/measures">
        {t('reading.describeIdeal')}
      </Link>
    </section>
  );
}
