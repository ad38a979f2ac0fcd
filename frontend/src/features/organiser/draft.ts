import type {
  Admission,
  Clause,
  FacilitationMode,
  Programme,
  ProgrammeDraft,
  ProgrammeScope,
  RetentionEnd,
} from '@/api/generated/model';
import { wholeNumber } from '@/ui/numbers';

/** What one types about a programme; empty fields are empty strings. */
export type DraftValues = {
  organisationId: string;
  name: string;
  summary: string;
  purpose: string;
  scope: ProgrammeScope;
  mode: FacilitationMode;
  places: number | string;
  setSize: number | string;
  weeksBetweenSessions: number | string;
  sessionMinutes: number | string;
  turnsPerSession: number | string;
  admission: Admission;
  offerDays: number | string;
  replacementUntil: number | string;
  replacementAgreed: boolean;
  retentionMonths: number | string;
  retentionEnd: RetentionEnd;
  startsOn: string;
  endsOn: string;
  clauses: Clause[];
};

/** Where a programme that nobody has thought about yet begins: one set of seven, an hour every four weeks. */
export function usualDraft(organisationId: string): DraftValues {
  return {
    organisationId,
    name: '',
    summary: '',
    purpose: '',
    scope: 'CROSS_ORGANISATION',
    mode: 'OPEN_QUESTIONS',
    places: 7,
    setSize: 7,
    weeksBetweenSessions: 4,
    sessionMinutes: 60,
    turnsPerSession: 1,
    admission: 'ON_APPLICATION',
    offerDays: 7,
    replacementUntil: 2,
    replacementAgreed: true,
    retentionMonths: 12,
    retentionEnd: 'ERASE',
    startsOn: '',
    endsOn: '',
    clauses: [
      {
        title: 'What is said here stays here',
        text: 'Nothing that a member says leaves the set, unless somebody is in danger. A dilemma is talked about outside only if its presenter starts.',
      },
      {
        title: 'Questions, not advice',
        text: 'We help the presenter to think by asking. Everyone may pass, and silence is welcome.',
      },
      {
        title: 'Being there',
        text: 'We come to every session, on time, from a place where nobody listens in. Whoever cannot come says so at least a day before.',
      },
      {
        title: 'No recording',
        text: 'A session is recorded only if every single one of us agrees to it beforehand.',
      },
      {
        title: 'Leaving',
        text: 'Whoever wants to leave says so in a session, so that the others can say goodbye.',
      },
    ],
  };
}

export function draftValuesOf(programme: Programme): DraftValues {
  const { organisation, endsOn } = programme;
  return {
    organisationId: organisation.id,
    name: programme.name,
    summary: programme.summary,
    purpose: programme.purpose,
    scope: programme.scope,
    mode: programme.mode,
    places: programme.places,
    setSize: programme.setSize,
    weeksBetweenSessions: programme.weeksBetweenSessions,
    sessionMinutes: programme.sessionMinutes,
    turnsPerSession: programme.turnsPerSession,
    admission: programme.admission,
    offerDays: programme.offerDays,
    replacementUntil: programme.replacementUntil,
    replacementAgreed: programme.replacementAgreed,
    retentionMonths: programme.retention.months,
    retentionEnd: programme.retention.end,
    startsOn: programme.startsOn,
    endsOn: endsOn ?? '',
    clauses: programme.clauses,
  };
}

export function draftOf(values: DraftValues): ProgrammeDraft {
  const { retentionMonths, retentionEnd, ...others } = values;
  return {
    ...others,
    retention: { months: Number(retentionMonths), end: retentionEnd },
    name: values.name.trim(),
    summary: values.summary.trim(),
    purpose: values.purpose.trim(),
    places: Number(values.places),
    setSize: Number(values.setSize),
    weeksBetweenSessions: Number(values.weeksBetweenSessions),
    sessionMinutes: Number(values.sessionMinutes),
    turnsPerSession: Number(values.turnsPerSession),
    offerDays: Number(values.offerDays),
    replacementUntil: Number(values.replacementUntil),
    endsOn: values.endsOn || null,
    clauses: values.clauses.map(({ title, text }) => ({ title: title.trim(), text: text.trim() })),
  };
}

const written = (what: string) => (value: string) => (value.trim() ? null : what);

export const draftChecks = {
  organisationId: (value: string) => (value ? null : 'Choose whose programme it is'),
  name: written('Give the programme a name'),
  summary: written('Say in a sentence or two what it is'),
  purpose: written('Say what it is for'),
  places: wholeNumber(1, 10_000),
  setSize: wholeNumber(2, 9),
  weeksBetweenSessions: wholeNumber(1, 26),
  sessionMinutes: wholeNumber(30, 480),
  turnsPerSession: wholeNumber(1, 6),
  offerDays: wholeNumber(1, 60),
  replacementUntil: wholeNumber(0, 20),
  retentionMonths: wholeNumber(1, 60),
  startsOn: (value: string) => (value ? null : 'Choose the day it starts'),
  endsOn: (value: string, { startsOn }: { startsOn: string }) =>
    value === '' || value >= startsOn ? null : 'It ends before it starts',
  clauses: {
    title: written('Give the clause a title'),
    text: written('Say what members agree'),
  },
};
