import { useEffect, useState } from 'react';
import type { Room } from '@/api/generated/model';
import { useGetRoom } from '@/api/generated/session/session';
import type { ProblemError } from '@/api/problem';

/** How often the room is read, in milliseconds, while somebody looks at it. */
const WHILE_RUNNING = 2_000;
const WHILE_WAITING = 5_000;

/** Whoever lost the right to be here is not asked for again, and is shown nothing of before. */
export function isShutOut(error: ProblemError | null): boolean {
  return error !== null && [401, 403, 404].includes(error.status);
}

/** The room as of a moment ago, read again and again while the page is visible. */
export function useRoom(sessionId: string) {
  const query = useGetRoom<Room, ProblemError>(sessionId, {
    query: {
      staleTime: 0,
      retry: false,
      refetchOnWindowFocus: 'always',
      refetchInterval: ({ state }) => {
        if (isShutOut(state.error) || state.data?.session.state === 'CONCLUDED') {
          return false;
        }
        return state.data?.session.state === 'PLANNED' ? WHILE_WAITING : WHILE_RUNNING;
      },
    },
  });
  return { ...query, clockOffset: useClockOffset(query.data?.serverTime, query.dataUpdatedAt) };
}

/**
 * The server's clock minus this device's, in milliseconds. A reading is late by the time the answer travelled, so the greatest of
 * the last few is the nearest to the truth.
 */
function useClockOffset(serverTime: string | undefined, receivedAt: number): number {
  const [readings, setReadings] = useState<number[]>([]);
  useEffect(() => {
    if (serverTime !== undefined) {
      const reading = Date.parse(serverTime) - receivedAt;
      setReadings((before) => [...before.slice(-7), reading]);
    }
  }, [serverTime, receivedAt]);
  return readings.length === 0 ? 0 : Math.max(...readings);
}
