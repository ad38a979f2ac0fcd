import type { Enrolment, EnrolmentState, Programme, WaitingReason } from '@/api/generated/model';
import { ordinal } from '@/placeWords';
import type { LifeCycleStep } from '@/ui/LifeCycle';

const ENDED: Partial<Record<EnrolmentState, string>> = {
  REFUSED: 'Refused',
  DECLINED: 'You declined the place',
  EXPIRED: 'The offer ran out',
  WITHDRAWN: 'You withdrew',
};

/** What somebody who waits reads: why there is no place for them yet. */
export const waitingWords: Record<WaitingReason, string> = {
  PLACES_TAKEN:
    'All places are taken. As soon as one is free, it is offered in the order of the waiting list.',
  PLACES_RESERVED:
    'The places that are left are reserved for people on other rosters. As soon as one is open to you, it is offered in the order of the waiting list.',
  ON_NO_ROSTER:
    'Your address is on no roster of this programme today, so no place can be offered to you. You keep your turn on the waiting list.',
  NOT_OFFERED_YET:
    'There are places left, and none has been offered to you yet: sets are still being put together. You are told as soon as one is yours to take.',
  PROGRAMME_CLOSED: 'The programme is closed and offers no more places.',
};

/** The latest of somebody's applications to a programme is the one that counts: an ended one leaves the way free for another. */
export function latestFor(programmeId: string, enrolments: Enrolment[]): Enrolment | undefined {
  return enrolments
    .filter((enrolment) => enrolment.programme.id === programmeId)
    .reduce<Enrolment | undefined>(
      (latest, next) => (latest && latest.appliedAt >= next.appliedAt ? latest : next),
      undefined,
    );
}

export function hasEnded({ state }: Enrolment): boolean {
  return ENDED[state] !== undefined;
}

/** How far an application has come, and what is still to come if all goes well. */
export function stepsOf({ state, waitingPosition }: Enrolment): LifeCycleStep[] {
  const ended = ENDED[state];
  if (ended) {
    return [
      { label: 'Applied', state: 'done' },
      { label: ended, state: 'current' },
    ];
  }
  const waited = state === 'WAITING';
  const order: EnrolmentState[] = [
    'APPLIED',
    ...(waited ? (['WAITING'] as const) : []),
    'OFFERED',
    'ENROLLED',
    'COMPLETED',
  ];
  const labels: Partial<Record<EnrolmentState, string>> = {
    APPLIED: 'Applied',
    WAITING: waitingPosition ? `Waiting, ${ordinal(waitingPosition)} in line` : 'Waiting',
    OFFERED: 'Place offered',
    ENROLLED: 'Enrolled',
    COMPLETED: 'Completed',
  };
  const now = order.indexOf(state);
  return order.map((each, at) => ({
    label: labels[each] ?? each,
    state: at < now || state === 'COMPLETED' ? 'done' : at === now ? 'current' : 'coming',
  }));
}

/** The reader is one of those who run the programme. */
export function organises({ allowedActions }: Programme): boolean {
  return allowedActions.includes('listProgrammeEnrolments');
}

/** The reader runs the programme or, as an administrator, looks after those who do. */
export function oversees({ allowedActions }: Programme): boolean {
  return allowedActions.includes('listProgrammeSets');
}
