import { act } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import type { PersonRef, Room, RoomEvent } from '@/api/generated/model';
import { roomRoutes } from '@/features/room/routes';
import { TestEventSource } from '@/test/eventSource';
import { aConfidence, aMe, larch, sessionId } from '@/test/larch';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';

/** Shows the room; what the returned function is given, the server answers from then on. */
export function enter(me: PersonRef, room: Room): (later: Room) => void {
  let current = room;
  server.use(
    http.get('*/api/me', () => HttpResponse.json(aMe(me))),
    http.get(`*/api/sessions/${sessionId}/room`, () => HttpResponse.json(current)),
    http.get(`*/api/sessions/${sessionId}/confidence`, () => HttpResponse.json(aConfidence())),
    http.get(`*/api/sets/${larch.id}/sessions`, () => HttpResponse.json({ items: [] })),
  );
  renderRoutes(roomRoutes, `/sessions/${sessionId}/room`);
  return (later) => {
    current = later;
    happened({ readAgain: true });
  };
}

/** The server tells that something happened. */
export function happened(event: Partial<RoomEvent>): void {
  const now = new Date().toISOString();
  act(() =>
    TestEventSource.open.at(-1)?.send('room', {
      id: 2,
      kind: 'SESSION_CHANGED',
      at: now,
      serverTime: now,
      readAgain: false,
      changes: null,
      ...event,
    }),
  );
}

export const problem = (status: number, facts: object) =>
  HttpResponse.json({ type: '/problems/x', title: 'Not accepted', status, ...facts }, { status });
export const unreachable = () => HttpResponse.error();
