import type { LearningSet, PersonRef, SessionSummary, Turn } from '@/api/generated/model';
import { type Cadence, nextMeeting } from '@/ui/cadence';
import { type LocalMoment, localMoment } from '@/ui/zones';

/** Whose turn it is: the round that is to be planned, who is without a turn in it, and who has one. */
export interface Rotation {
  round: number;
  free: PersonRef[];
  taken: PersonRef[];
}

/** The first round from the set's current one in which somebody is still without a turn. */
export function rotationOf(set: LearningSet, turns: Turn[]): Rotation {
  const members = set.members.filter((member) => !member.offered).map(({ person }) => person);
  const hasTurn = (person: PersonRef, round: number) =>
    turns.some(
      (turn) =>
        turn.presenter.id === person.id && turn.round === round && turn.state !== 'CANCELLED',
    );
  let round = set.round;
  while (members.length > 0 && members.every((person) => hasTurn(person, round))) {
    round++;
  }
  return {
    round,
    free: members.filter((person) => !hasTurn(person, round)),
    taken: members.filter((person) => hasTurn(person, round)),
  };
}

/** The next date at the contract's cadence, at the hour at which the set last met; half empty where it never has. */
export function nextMoment(
  sessions: SessionSummary[],
  cadence: Cadence,
  zone: string,
  today: string,
): LocalMoment {
  const last = sessions
    .filter(({ state }) => state !== 'CANCELLED' && state !== 'POSTPONED')
    .reduce<string | null>(
      (latest, { startsAt }) => (latest && latest >= startsAt ? latest : startsAt),
      null,
    );
  if (!last) {
    return { date: '', clock: '18:00' };
  }
  const { date, clock } = localMoment(last, zone);
  const next = nextMeeting(cadence, date);
  return { date: next >= today ? next : '', clock };
}
