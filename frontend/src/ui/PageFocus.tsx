import {
  createContext,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useRef,
} from 'react';
import { useAnnounce } from './Announcer';

/** True from a navigation until a heading has taken the focus. */
const PendingFocus = createContext<RefObject<boolean> | null>(null);

/**
 * Lets the next page heading take the focus whenever `place` changes, but not on the first page, where the browser starts at the
 * top by itself. Pages that load first take it when their heading appears, and once only: a later refresh moves nothing.
 */
export function PageFocusProvider({ place, children }: { place: string; children: ReactNode }) {
  const pending = useRef(false);
  const last = useRef(place);
  if (last.current !== place) {
    last.current = place;
    pending.current = true;
  }
  return <PendingFocus value={pending}>{children}</PendingFocus>;
}

/** The ref for the one `h1` of a page, which needs `tabIndex={-1}`. */
export function usePageFocus(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const pending = useContext(PendingFocus);
  const announce = useAnnounce();
  useEffect(() => {
    if (pending?.current) {
      pending.current = false;
      heading.current?.focus({ preventScroll: true });
      announce(title);
    }
  });
  return heading;
}
