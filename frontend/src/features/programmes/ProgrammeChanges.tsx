import type { Enrolment, FactChange } from '@/api/generated/model';
import { useListProgrammeChanges } from '@/api/generated/programme/programme';
import { WHOLE_PAGE } from '@/api/pages';
import { admissionWords, scopeWords } from '@/placeWords';
import { InlineNotice } from '@/ui/InlineNotice';
import { dateInWords, dayOf } from '@/ui/time';
import { modeWords } from '@/words';
import classes from './Programmes.module.css';

/** What the organisers changed since the reader applied, in words. */
export function ProgrammeChanges({ enrolment }: { enrolment: Enrolment }) {
  const changes = useListProgrammeChanges(enrolment.programme.id, { limit: WHOLE_PAGE });
  const since = (changes.data?.items ?? []).filter(({ at }) => at > enrolment.appliedAt);
  const latest = since[0];
  if (!latest) {
    return null;
  }
  return (
    <InlineNotice tone="warn" title={`Changed since you applied, last on ${dayOf(latest.at)}`}>
      <ul className={classes.changes}>
        {since.flatMap(({ id, what }) =>
          what.map((change) => <li key={`${id} ${change.fact}`}>{changeInWords(change)}</li>),
        )}
      </ul>
    </InlineNotice>
  );
}

const NUMBERS: Partial<Record<FactChange['fact'], string>> = {
  SET_SIZE: 'Members in a set',
  WEEKS_BETWEEN_SESSIONS: 'Weeks between sessions',
  SESSION_MINUTES: 'Minutes in a session',
  TURNS_PER_SESSION: 'Presenters in each session',
  OFFER_DAYS: 'Days to answer an offer',
};

function changeInWords({ fact, before, after }: FactChange): string {
  const day = (date: string | null | undefined) => (date ? dateInWords(date) : 'no day yet');
  const word = (words: Record<string, string>, value: string | null | undefined) =>
    words[value ?? ''] ?? value ?? '';
  switch (fact) {
    case 'NAME':
      return `It is called ${after} now, and was ${before}.`;
    case 'PURPOSE':
      return 'What it is for has been written anew.';
    case 'STARTS_ON':
      return `It starts on ${day(after)} instead of ${day(before)}.`;
    case 'ENDS_ON':
      return `It ends on ${day(after)}; before, on ${day(before)}.`;
    case 'SCOPE':
      return `Members now come from: ${word(scopeWords, after).toLowerCase()}.`;
    case 'MODE':
      return `How members help the presenter: ${word(modeWords, after).toLowerCase()}.`;
    case 'ADMISSION':
      return `${word(admissionWords, after)}.`;
    default:
      return `${NUMBERS[fact]}: ${after} instead of ${before}.`;
  }
}
