import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { follow, type Line } from '@/api/follow';
import type { Room, RoomEvent, SessionEventKind } from '@/api/generated/model';
import {
  getFollowRoomUrl,
  getGetRoomQueryKey,
  getRoom,
  useGetRoom,
} from '@/api/generated/session/session';
import type { ProblemError } from '@/api/problem';
import { afterwards } from './afterwards';

/** Whoever lost the right to be here is not asked for again, and is shown nothing of before. */
export function isShutOut(error: ProblemError | null): boolean {
  return error !== null && [401, 403, 404].includes(error.status);
}

/** A break shorter than this is not worth telling, in milliseconds. */
const SHORT = 1_500;
/** What shows in parts of the page that are the set's and not the room's: its contract, its dates, its members. */
const OF_THE_SET: SessionEventKind[] = [
  'SESSION_CHANGED',
  'CONTRACT_CHANGED',
  'EVALUATION_GIVEN',
  'DECISION_CHANGED',
  'MEMBER_LEFT',
];
/** As many events as can arrive while the room is read. */
const KEPT = 200;

/** The room as it is: read once, and from then on told what changes in it. After a lost line it is read again, whole. */
export function useRoom(sessionId: string) {
  const client = useQueryClient();
  const told = useRef<RoomEvent[]>([]);
  const query = useGetRoom<Room, ProblemError>(sessionId, {
    query: {
      queryFn: async ({ signal }) =>
        told.current
          .filter(({ readAgain }) => !readAgain)
          .reduce(
            (room, event) => (event.id > room.lastEvent ? afterwards(room, event) : room),
            await getRoom(sessionId, { signal }),
          ),
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
  });
  const isRead = query.data !== undefined;
  const wanted = isRead && !isShutOut(query.error);
  const [line, setLine] = useState<Line>(null);
  const waiting = useRef(new Set<() => void>());
  const whenHeard = useCallback((listener: () => void) => {
    waiting.current.add(listener);
    return () => {
      waiting.current.delete(listener);
    };
  }, []);

  useEffect(() => {
    if (!wanted) {
      return;
    }
    const queryKey = getGetRoomQueryKey(sessionId);
    const readAgain = () => client.invalidateQueries({ queryKey });
    const known = () => client.getQueryData<Room>(queryKey)?.lastEvent ?? 0;
    const take = (event: RoomEvent) => {
      told.current = [...told.current, event].slice(-KEPT);
      const gap = event.id > known() + 1;
      if (OF_THE_SET.includes(event.kind) || event.readAgain || gap) {
        client.invalidateQueries({
          predicate: (query) => String(query.queryKey[0]).startsWith('/api/sets/'),
        });
      }
      if (event.readAgain || gap) {
        readAgain();
      } else if (event.id > known() && event.id === known() + 1) {
        client.setQueryData<Room>(queryKey, (room) => room && afterwards(room, event));
      }
    };
    return follow(getFollowRoomUrl(sessionId), {
      after: known,
      onEvent: take,
      onLine: (now) => {
        setLine(now);
        if (now === 'up') {
          for (const listener of waiting.current) {
            listener();
          }
        }
      },
      onRefused: readAgain,
    });
  }, [wanted, sessionId, client]);

  return {
    ...query,
    whenHeard,
    lost: useLasting(line === 'down', SHORT),
    clockOffset: useClockOffset(query.data?.serverTime, query.dataUpdatedAt),
  };
}

/** Whether something has been true for so long, in milliseconds. */
function useLasting(now: boolean, long: number): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLasts(now), now ? long : 0);
    return () => clearTimeout(timer);
  }, [now, long]);
  return now && lasts;
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
