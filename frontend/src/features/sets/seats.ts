import type { LearningSet, Member } from '@/api/generated/model';
import type { Seat } from '@/ui/CircleOfSeats';

/** Those who have a place, and those who have still to accept one (an organiser sees them). */
export function seatsOf(set: LearningSet): Seat[] {
  return set.members.map((member) => ({
    id: member.person.id,
    name: member.person.name,
    note: noteOf(set, member),
    faint: member.offered,
  }));
}

function noteOf(set: LearningSet, member: Member): string | undefined {
  if (member.offered) {
    return 'Place offered';
  }
  if (set.state === 'RUNNING') {
    return member.presentedThisRound ? 'Has presented' : undefined;
  }
  return set.state === 'ENROLLING' && !member.signed ? 'Still to sign' : undefined;
}
