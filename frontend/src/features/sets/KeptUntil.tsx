import type { LearningSet } from '@/api/generated/model';
import { count } from '@/placeWords';
import { dateInWords, dayOf } from '@/ui/time';
import { afterwards } from './keeping';

/** For how long what is written in a set stays, or when it went. */
export function KeptUntil({ set }: { set: LearningSet }) {
  if (set.erasedAt) {
    return <>{`What was written here was erased on ${dayOf(set.erasedAt)}.`}</>;
  }
  if (set.retainUntil && set.state === 'RUNNING') {
    return (
      <>
        {`No session is planned any more. Unless one is, the set ends with ${dateInWords(set.retainUntil)}, the last day on which what was written here is kept. ${afterwards(set)}`}
      </>
    );
  }
  if (set.retainUntil && (set.state === 'CLOSED' || set.state === 'CANCELLED')) {
    return (
      <>
        {`What was written here is kept until ${dateInWords(set.retainUntil)}. ${afterwards(set)}`}
      </>
    );
  }
  return (
    <>
      {`What is written here is kept for ${count(set.retention.months, 'month')} after the set ends. ${afterwards(set)}`}
    </>
  );
}
