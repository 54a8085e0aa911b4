import { createContext, type ReactNode, useContext, useState } from 'react';
import { createPortal } from 'react-dom';

const LayersContext = createContext<Element | null>(null);

/**
 * Where dialogs, menus, lists and small panels are put: a named landmark beside the page, so that what is in them is not
 * outside every landmark. All in one place: a dialog hides what stands around it, and menus open over dialogs.
 */
export function Layers({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactNode {
  const [place, setPlace] = useState<Element | null>(null);
  return (
    <LayersContext value={place}>
      {children}
      {createPortal(<section ref={setPlace} className="layers" aria-label={label} />, document.body)}
    </LayersContext>
  );
}

/** What a popover or a modal takes to stand there; nothing where there are no layers. */
export function useLayer(): { readonly UNSTABLE_portalContainer?: Element } {
  const place = useContext(LayersContext);
  return place === null ? {} : { UNSTABLE_portalContainer: place };
}
