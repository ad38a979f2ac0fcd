import type { LearningSession, PhaseKind, Room } from '@/api/generated/model';
import { aSession, members, presentingPhases } from './larch';
import { aTurnLog } from './turnLog';

/** A running session in the phase of that kind, ten seconds after it began. */
export function aRoom(
  kind: PhaseKind,
  {
    session,
    ...changes
  }: Partial<Omit<Room, 'session'>> & { session?: Partial<LearningSession> } = {},
): Room {
  const phases = session?.phases ?? presentingPhases;
  const phase = phases.find((one) => one.kind === kind);
  if (!phase) {
    throw new Error(`The script has no phase ${kind}`);
  }
  const serverTime = new Date().toISOString();
  return {
    lastEvent: 1,
    serverTime,
    session: aSession({
      state: 'IN_PROGRESS',
      currentPhase: phase.position,
      attendance: members.map((member) => ({
        person: member,
        state: 'ATTENDED',
        confirmed: false,
      })),
      ...session,
    }),
    phaseEndsAt: new Date(Date.now() + phase.minutes * 60_000 - 10_000).toISOString(),
    turn: phase.turnId ? aTurnLog() : null,
    progress: [],
    introductions: [],
    here: members,
    allowedActions: [],
    ...changes,
  };
}
