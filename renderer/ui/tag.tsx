import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';

export interface TagProps {
  readonly children: ReactNode;
  readonly tone?: 'plain' | 'alert' | undefined;
  readonly icon?: IconName | undefined;
}

/** A short statement about something; does nothing. */
export function Tag({ children, tone, icon }: TagProps): ReactNode {
  return (
    <span className={classNames('tag', tone === 'alert' && 'is-alert')}>
      {icon === undefined ? null : <Icon name={icon} size={12} />}
      {children}
    </span>
  );
}
