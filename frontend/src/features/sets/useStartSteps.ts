import type { LearningSet, SessionKind } from '@/api/generated/model';
import { useListSessions } from '@/api/generated/session/session';
import { WHOLE_PAGE } from '@/api/pages';
import { count } from '@/placeWords';
import type { LifeCycleStep } from '@/ui/LifeCycle';
import { listOf, sessionKindWords } from '@/words';

/** With these planned a set can begin. */
const FIRST_SESSIONS: SessionKind[] = ['INTRODUCTORY', 'PRESENTING'];

interface Step {
  label: string;
  done: boolean;
  note: string;
}

/** What a set needs before it can start, for whoever may start it; undefined until that is known. */
export function useStartSteps(set: LearningSet): LifeCycleStep[] | undefined {
  const { data: sessions } = useListSessions(
    set.id,
    { limit: WHOLE_PAGE },
    { query: { enabled: set.allowedActions.includes('startSet') } },
  );
  if (!sessions) {
    return undefined;
  }
  const planned = new Set(
    sessions.items.filter(({ state }) => state === 'PLANNED').map(({ kind }) => kind),
  );
  const lacking = FIRST_SESSIONS.filter((kind) => !planned.has(kind));
  const steps = [places(set), contract(set), dates(lacking)];
  const now = steps.findIndex(({ done }) => !done);
  return steps.map(({ label, done, note }, at) => ({
    label,
    note,
    state: done ? 'done' : at === now ? 'current' : 'coming',
  }));
}

function places({ members, capacity }: LearningSet): Step {
  const offered = members.filter((member) => member.offered).length;
  const taken = members.length - offered;
  return {
    label: 'Places',
    done: taken > 0 && offered === 0,
    note:
      offered > 0
        ? `${count(offered, 'offer')} still open`
        : taken > 0
          ? `${taken} of ${capacity} taken`
          : 'Nobody has a place yet',
  };
}

function contract({ members, contractSigned }: LearningSet): Step {
  const enrolled = members.filter((member) => !member.offered);
  const missing = enrolled.filter((member) => !member.signed).length;
  return {
    label: 'Contract',
    done: enrolled.length > 0 && contractSigned,
    note:
      enrolled.length === 0
        ? 'Its members sign it'
        : contractSigned
          ? 'Signed by everybody'
          : `${count(missing, 'member')} still to sign`,
  };
}

function dates(lacking: SessionKind[]): Step {
  return {
    label: 'Dates',
    done: lacking.length === 0,
    note:
      lacking.length === 0
        ? 'Planned'
        : `To plan: ${listOf(lacking.map((kind) => sessionKindWords[kind].toLowerCase()))}`,
  };
}
