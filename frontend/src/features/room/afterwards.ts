import type { LearningSession, Room, RoomEvent, TurnLog } from '@/api/generated/model';

/** What of a room is other than it was; see `RoomEvent` in the contract. */
export type RoomChanges = Partial<Omit<Room, 'session' | 'turn'>> & {
  session?: Partial<LearningSession>;
  turn?: Partial<TurnLog> | null;
};

/** The room after something happened in it, of which the event before this is known. */
export function afterwards(room: Room, event: RoomEvent): Room {
  const { session, turn, ...parts } = (event.changes ?? {}) as RoomChanges;
  return {
    ...room,
    ...parts,
    lastEvent: event.id,
    serverTime: event.serverTime,
    session: { ...room.session, ...session },
    turn: turn === undefined ? room.turn : turnAfterwards(room.turn, turn),
  };
}

function turnAfterwards(
  before: TurnLog | null | undefined,
  changes: Partial<TurnLog> | null,
): TurnLog | null {
  if (!before || !changes || (changes.turn && changes.turn.id !== before.turn.id)) {
    return changes as TurnLog | null;
  }
  const { questions = [], ...parts } = changes;
  const changed = new Map(questions.map((question) => [question.id, question]));
  const known = before.questions.map((question) => {
    const now = changed.get(question.id) ?? question;
    changed.delete(question.id);
    return now;
  });
  return { ...before, ...parts, questions: [...known, ...changed.values()] };
}
