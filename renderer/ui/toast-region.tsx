import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';

export interface ToastItem {
  readonly id: string;
  readonly text: string;
  readonly tone?: 'done' | 'info' | 'alert' | undefined;
  /** Usually undo; the toast leaves once it is pressed. */
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
}

export interface ToastRegionProps {
  readonly toasts: readonly ToastItem[];
  readonly onDismiss: (id: string) => void;
  /** Name of the region, e.g. `Avvisi`. */
  readonly label: string;
  readonly dismissLabel: string;
  /** Milliseconds that a toast stays when nobody holds it. */
  readonly durationMs?: number | undefined;
}

const icons = { done: 'check', info: 'info', alert: 'alert' } as const;

/** What just happened, with a way back. Stays while the pointer or the focus is on it, then its full time again. */
export function ToastRegion({
  toasts,
  onDismiss,
  label,
  dismissLabel,
  durationMs = 8000,
}: ToastRegionProps): ReactNode {
  return (
    <section className="toasts" aria-label={label}>
      {/* The live region is there before its words, or a screen reader would miss the first toast. */}
      <div role="status" aria-live="polite" aria-atomic="false" className="stack">
        {toasts.map((toast) => (
          <Toast
            key={toast.id}
            toast={toast}
            onDismiss={onDismiss}
            dismissLabel={dismissLabel}
            durationMs={durationMs}
          />
        ))}
      </div>
    </section>
  );
}

interface ToastProps extends Pick<ToastRegionProps, 'onDismiss' | 'dismissLabel'> {
  readonly toast: ToastItem;
  readonly durationMs: number;
}

function Toast({ toast, onDismiss, dismissLabel, durationMs }: ToastProps): ReactNode {
  const [isHovered, setHovered] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const isHeld = isHovered || isFocused;
  const { id } = toast;

  // An event of the effect: a parent that renders again must not start the clock again.
  const leave = useEffectEvent(() => onDismiss(id));

  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => leave(), durationMs);
    return () => clearTimeout(timer);
  }, [isHeld, durationMs]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering and focusing only hold the clock
    <div
      className={classNames('toast', toast.tone === 'alert' && 'is-alert')}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocus={() => setFocused(true)}
      onBlur={(event) => setFocused(event.currentTarget.contains(event.relatedTarget))}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDismiss(id);
      }}
    >
      <Icon name={icons[toast.tone ?? 'done']} />
      <p>{toast.text}</p>
      {toast.action === undefined ? null : (
        <Button
          variant="quiet"
          size="small"
          onPress={() => {
            toast.action?.onPress();
            onDismiss(id);
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <IconButton
        icon="close"
        hasTooltip={false}
        label={dismissLabel}
        variant="quiet"
        size="small"
        onPress={() => onDismiss(id)}
      />
    </div>
  );
}
