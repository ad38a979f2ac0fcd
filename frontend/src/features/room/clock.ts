import type { LearningSession, Room } from '@/api/generated/model';

/** Seconds left of the phase that is on, negative once it is over; they stand still while the clock does. */
export function secondsLeft(room: Room, now: number): number | null {
  if (!room.phaseEndsAt) {
    return null;
  }
  const at = room.session.pausedAt ? Date.parse(room.session.pausedAt) : now;
  return Math.ceil((Date.parse(room.phaseEndsAt) - at) / 1000);
}

/**
 * By how many minutes the session would end later than it was to, if every phase still to come took the time it has; 0 when it is on
 * time. What is owed is owed by the phases, never by reflection.
 */
export function minutesLate(room: Room, now: number): number {
  const { session } = room;
  const left = secondsLeft(room, now);
  if (left === null || !session.startedAt) {
    return 0;
  }
  const ends = now + (Math.max(0, left) + minutesAfter(session) * 60) * 1000;
  const wasToEnd = Date.parse(session.startedAt) + session.minutes * 60_000;
  return Math.max(0, Math.floor((ends - wasToEnd) / 60_000));
}

function minutesAfter({ phases, currentPhase }: LearningSession): number {
  return phases
    .filter(({ position }) => position > (currentPhase ?? 0))
    .reduce((sum, { minutes }) => sum + minutes, 0);
}
