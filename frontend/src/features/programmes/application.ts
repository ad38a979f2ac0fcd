import type { Enrolment, EnrolmentState, Programme } from '@/api/generated/model';
import { ordinal } from '@/placeWords';
import type { LifeCycleStep } from '@/ui/LifeCycle';

const ENDED: Partial<Record<EnrolmentState, string>> = {
  REFUSED: 'Refused',
  DECLINED: 'You declined the place',
  EXPIRED: 'The offer ran out',
  WITHDRAWN: 'You withdrew',
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
