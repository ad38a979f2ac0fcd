import type { RoomEvent } from './generated/model';

/** Whether the line stands; null until it is known. */
export type Line = 'up' | 'down' | null;

interface Follower {
  /** The last event that is known. */
  after: () => number;
  onEvent: (event: RoomEvent) => void;
  onLine: (line: 'up' | 'down') => void;
  /** The server does not let one follow; reading the room tells why. */
  onRefused: () => void;
}

/** The server says something every 10 seconds at least. */
const SILENT_TOO_LONG = 25_000;
const LOOK_EVERY = 2_000;
const COME_BACK_AFTER = 5_000;

/**
 * Follows what happens in a room, whatever becomes of the line: the browser comes back by itself after a break, and this does when the
 * browser does not notice one, as after the laptop was closed. Returns how to stop.
 */
export function follow(url: string, { after, onEvent, onLine, onRefused }: Follower): () => void {
  let source: EventSource;
  let heard = Date.now();
  let looked = Date.now();
  let comingBack: ReturnType<typeof setTimeout> | undefined;

  const open = () => {
    clearTimeout(comingBack);
    heard = Date.now();
    source = new EventSource(`${url}?after=${after()}`);
    source.onopen = () => {
      heard = Date.now();
      onLine('up');
    };
    source.addEventListener('room', ({ data }) => {
      heard = Date.now();
      onEvent(JSON.parse(data));
    });
    source.addEventListener('beat', () => {
      heard = Date.now();
      onLine('up');
    });
    source.onerror = () => {
      onLine('down');
      if (source.readyState === EventSource.CLOSED) {
        onRefused();
        clearTimeout(comingBack);
        comingBack = setTimeout(open, COME_BACK_AFTER);
      }
    };
  };
  const openAnew = () => {
    source.close();
    open();
  };
  const look = setInterval(() => {
    const now = Date.now();
    // A clock that jumps is a device that slept: whatever was open may be dead without anybody knowing.
    const slept = now - looked > 5 * LOOK_EVERY;
    looked = now;
    if (slept || now - heard > SILENT_TOO_LONG) {
      onLine('down');
      openAnew();
    }
  }, LOOK_EVERY);
  const offline = () => onLine('down');
  window.addEventListener('online', openAnew);
  window.addEventListener('offline', offline);
  open();
  return () => {
    clearInterval(look);
    clearTimeout(comingBack);
    window.removeEventListener('online', openAnew);
    window.removeEventListener('offline', offline);
    source.close();
  };
}
