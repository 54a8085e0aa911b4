import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';

export interface AlertBarProps {
  readonly children: ReactNode;
  /** `alert` only when data is at risk. */
  readonly tone?: 'alert' | 'info' | undefined;
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
  readonly onDismiss?: (() => void) | undefined;
  readonly dismissLabel?: string | undefined;
}

/** A bar at the top of a page: what is at risk and what to do. */
export function AlertBar({
  children,
  tone = 'alert',
  action,
  onDismiss,
  dismissLabel,
}: AlertBarProps): ReactNode {
  return (
    <div
      className={classNames('alert-bar', tone === 'info' && 'is-info')}
      role={tone === 'alert' ? 'alert' : 'status'}
    >
      <Icon name={tone === 'alert' ? 'alert' : 'info'} />
      <div>{children}</div>
      {action === undefined ? null : (
        <Button size="small" onPress={action.onPress}>
          {action.label}
        </Button>
      )}
      {onDismiss === undefined || dismissLabel === undefined ? null : (
        <IconButton
          icon="close"
          hasTooltip={false}
          label={dismissLabel}
          variant="quiet"
          size="small"
          onPress={onDismiss}
        />
      )}
    </div>
  );
}
