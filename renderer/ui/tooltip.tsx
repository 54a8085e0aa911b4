import type { ReactElement, ReactNode } from 'react';
import { Tooltip as AriaTooltip, Focusable, TooltipTrigger } from 'react-aria-components';
import { given } from './given.ts';
import { useLayer } from './layers.tsx';

export interface TooltipProps {
  readonly content: ReactNode;
  /** A kit button, or an element that can hold the focus (role and tabIndex set). */
  readonly children: ReactElement;
  /** Milliseconds before it opens under the pointer; on focus it opens at once. */
  readonly delay?: number | undefined;
  readonly placement?: 'top' | 'bottom' | 'start' | 'end' | undefined;
}

/** A short explanation on hover and on focus; Esc closes it. Never the only place where something is said. */
export function Tooltip({ content, children, delay = 500, placement }: TooltipProps): ReactNode {
  const layer = useLayer();
  // A plain element takes the trigger's handlers through Focusable; a kit button takes them from context.
  const trigger =
    typeof children.type === 'string' ? (
      <Focusable>{children as ReactElement<Record<string, unknown>, string>}</Focusable>
    ) : (
      children
    );
  return (
    <TooltipTrigger delay={delay} closeDelay={80}>
      {trigger}
      <AriaTooltip {...layer} className="tip" offset={6} {...given({ placement })}>
        {content}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
