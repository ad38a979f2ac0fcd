import { createContext, useContext } from 'react';
import type { Me, Phase, Room } from '@/api/generated/model';

export interface RoomView {
  room: Room;
  me: Me;
  /** The server's clock minus this device's, in milliseconds. */
  clockOffset: number;
  /** Calls back when the server is next heard of. Returns how to stop waiting. */
  whenHeard: (listener: () => void) => () => void;
}

export const RoomContext = createContext<RoomView | null>(null);

/** The room as everybody in it sees it, and who is looking. */
export function useRoomView(): RoomView {
  const view = useContext(RoomContext);
  if (!view) {
    throw new Error('useRoomView is used outside the room');
  }
  return view;
}

/** The running phase; null before the session starts and after it ends. */
export function currentPhase({ session }: Room): Phase | null {
  return session.phases.find(({ position }) => position === session.currentPhase) ?? null;
}

export function nextPhase({ session }: Room): Phase | null {
  return (
    session.phases.find(({ position }) => position === (session.currentPhase ?? 0) + 1) ?? null
  );
}

/** Whether the session lets this person do that now. */
export function mayInSession(room: Room, operation: string): boolean {
  return room.allowedActions.includes(operation) || room.session.allowedActions.includes(operation);
}

/** Whether the turn lets this person do that now. */
export function mayInTurn(room: Room, operation: string): boolean {
  const { turn } = room;
  return (
    turn !== null &&
    turn !== undefined &&
    (turn.allowedActions.includes(operation) || turn.turn.allowedActions.includes(operation))
  );
}
