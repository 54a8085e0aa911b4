import type { CheckPage } from '../../../shared/contract/checks.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { ShortcutHint } from '../../ui/shortcut-hint.tsx';

/** The keys, and the end of the sitting. */
export function CheckFooter({
  page,
  onFinish,
  isFinishing,
}: {
  readonly page: CheckPage;
  readonly onFinish: () => void;
  readonly isFinishing: boolean;
}) {
  const { t } = useText();
  const open = page.rows.filter(
    (row) => row.signal.class === 'core' && (row.rating === null || row.rating.value === 'unknown'),
  ).length;
  return (
    <footer className="chk-footer">
      <div className="chk-keys">
        <ShortcutHint keys={['0', '1', '2', '3']}>{t('check.keyLevel')}</ShortcutHint>
        <ShortcutHint keys={['N']}>{t('check.keyNa')}</ShortcutHint>
        <ShortcutHint keys={['U']}>{t('check.keyUnknown')}</ShortcutHint>
        <ShortcutHint keys={['J', 'K']}>{t('check.keyMove')}</ShortcutHint>
        <ShortcutHint keys={['A']}>{t('check.keyAccept')}</ShortcutHint>
        <ShortcutHint keys={['E']}>{t('check.keyEvidence')}</ShortcutHint>
      </div>
      {page.check.finishedAtMs === null && (
        <Button variant="primary" onPress={onFinish} isPending={isFinishing} shortcut="Ctrl ↵">
          {open === 0 ? t('check.finish') : t('check.finishWith', { count: open })}
        </Button>
      )}
    </footer>
  );
}
