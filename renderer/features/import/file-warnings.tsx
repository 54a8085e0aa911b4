import type { ReactNode } from 'react';
import type { ImportPreview } from '../../../shared/contract/imports.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { DateOrderButtons } from './date-order-buttons.tsx';
import type { QueuedFile } from './import-queue-store.ts';

type Warning = ImportPreview['warnings'][number];

/** What is to be known of the whole file: what must be answered stands open, the rest unfolds. */
export function FileWarnings({
  file,
  preview,
  onMatch,
}: {
  readonly file: QueuedFile;
  readonly preview: ImportPreview;
  readonly onMatch: () => void;
}): ReactNode {
  const { t } = useText();
  const { warnings } = preview;
  if (warnings.length === 0) return null;
  const asked = warnings.filter(isAsked);
  const told = warnings.filter((warning) => !isAsked(warning));
  return (
    <div className="imp-warnings">
      {asked.map((warning) => (
        <div key={warning.code} className="imp-asked">
          <Icon name={warning.code === 'warning.mapping-incomplete' ? 'alert' : 'info'} size={14} />
          <p>{warning.message}</p>
          {warning.code === 'warning.mapping-incomplete' ? (
            <Button size="small" onPress={onMatch}>
              {t('import.match')}
            </Button>
          ) : (
            preview.reading !== null && (
              <DateOrderButtons
                file={file}
                order={warning.code === 'warning.date-order-ask' ? null : preview.reading.dateOrder}
              />
            )
          )}
        </div>
      ))}
      {told.length === 1 && told[0] && (
        <div className="imp-told">
          <Icon name="info" size={14} />
          <p>{told[0].message}</p>
        </div>
      )}
      {told.length > 1 && (
        <details className="imp-more">
          <summary>{t('import.toKnow', { count: told.length })}</summary>
          <ul>
            {told.map((warning) => (
              <li key={warning.code}>{warning.message}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function isAsked({ code }: Warning): boolean {
  return code === 'warning.mapping-incomplete' || code.startsWith('warning.date-order');
}
