import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

type Urgency = 'polite' | 'assertive';
type Announce = (message: string, urgency?: Urgency) => void;

const AnnouncerContext = createContext<Announce>(() => undefined);

/** Speaks to people who use a screen reader; shows nothing. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [spoken, setSpoken] = useState({ polite: '', assertive: '', turn: 0 });

  const announce = useCallback<Announce>((message, urgency = 'polite') => {
    setSpoken((before) => ({ ...before, [urgency]: message, turn: before.turn + 1 }));
  }, []);

  // A message that is said twice has to change the page twice, hence the alternating space.
  const breath = spoken.turn % 2 === 0 ? '' : '\u00a0';
  return (
    <AnnouncerContext value={announce}>
      {children}
      <div className="visually-hidden" aria-live="polite" data-testid="announcer">
        {spoken.polite && spoken.polite + breath}
      </div>
      <div className="visually-hidden" aria-live="assertive">
        {spoken.assertive && spoken.assertive + breath}
      </div>
    </AnnouncerContext>
  );
}

/** `announce('Your question is in the queue')`: for changes on the page which only the eye would notice. */
export function useAnnounce(): Announce {
  return useContext(AnnouncerContext);
}
