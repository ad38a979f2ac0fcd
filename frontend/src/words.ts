import type {
  ActionState,
  AttendanceState,
  BidUrgency,
  FacilitationMode,
  LibraryRole,
  PhaseKind,
  PresenterChoice,
  Purpose,
  QuestionKind,
  QuestionState,
  QuestionStyle,
  RetentionEnd,
  SessionKind,
} from '@/api/generated/model';

/** What the interface calls the values of the API: one word for one thing on every page. */

export const sessionKindWords: Record<SessionKind, string> = {
  INTRODUCTORY: 'Introductory session',
  PRESENTING: 'Presenting session',
  CLOSING: 'Closing session',
};

export const modeWords: Record<FacilitationMode, string> = {
  OPEN_QUESTIONS: 'Open questions only',
  QUESTIONS_AND_EXPERIENCE: 'Questions and experience',
};

export const phaseWords: Record<PhaseKind, string> = {
  WELCOME: 'Welcome',
  INTRODUCTIONS: 'Introductions',
  REASONS: 'Reasons',
  CONTRACT: 'Contract',
  PLANNING: 'Planning',
  PROGRESS: 'Progress',
  RE_CONTRACT: 'Contract check',
  DILEMMA: 'Dilemma',
  CLARIFYING: 'Clarifying questions',
  OPEN_QUESTIONS: 'Open questions',
  ACTIONS: 'Actions',
  OUTCOME: 'Outcome',
  EVALUATION: 'Evaluation',
  DECISION: 'Decision',
  REFLECTION: 'Reflection',
};

export const attendanceWords: Record<AttendanceState, string> = {
  EXPECTED: 'Expected',
  ATTENDED: 'Here',
  APOLOGISED: 'Sent apologies',
  ABSENT: 'Absent',
};

export const questionKindWords: Record<QuestionKind, string> = {
  CLARIFYING: 'Clarifying',
  EXPLORATORY: 'Exploring',
  REFLECTIVE: 'Reflecting',
  AFFECTIVE: 'About feelings',
  PROBING: 'Going deeper',
};

export const questionStateWords: Record<QuestionState, string> = {
  QUEUED: 'Waiting',
  ASKED: 'Asked now',
  ANSWERED: 'Answered',
  PARKED: 'Parked',
  DECLINED: 'Not taken up',
  WITHDRAWN: 'Withdrawn',
};

export const questionStyleWords: Record<QuestionStyle, { label: string; description: string }> = {
  ONE_AT_A_TIME: {
    label: 'One at a time',
    description: 'Each question is answered before the next is asked.',
  },
  ALL_FIRST: {
    label: 'All questions first',
    description: 'The presenter hears every question, and then answers what helps.',
  },
};

export const retentionEndWords: Record<RetentionEnd, { label: string; description: string }> = {
  ERASE: {
    label: 'Everything is erased',
    description: 'Nothing of what was written stays.',
  },
  ANONYMISE: {
    label: 'Words and people are erased',
    description:
      'How many questions and actions there were, of which kind and when, can still be counted.',
  },
};

export const presenterChoiceWords: Record<PresenterChoice, { label: string; description: string }> =
  {
    PLANNED_AHEAD: {
      label: 'Planned ahead',
      description: 'Whoever was planned presents.',
    },
    BIDDING: {
      label: 'Settled at the start of the session',
      description:
        'Each of you says whether something is pressing, and the host settles who presents. Whoever was planned does unless another is asked to.',
    },
  };

/** How pressing it is what somebody would present. */
export const bidUrgencyWords: Record<BidUrgency, string> = {
  CAN_WAIT: 'It can wait',
  SOON: 'Soon would help',
  PRESSING: 'It is pressing',
};

/** What the members of a set see of each other's confidence, by whether the contract shares it. */
export const confidenceWords: { shared: boolean; label: string; description: string }[] = [
  {
    shared: false,
    label: 'The range',
    description:
      'Each sees their own answers. The set sees between which numbers they lie, unless that gives one away.',
  },
  {
    shared: true,
    label: 'Each other’s numbers',
    description:
      'The set sees who answered what, from when everybody has signed. What was answered before stays as it was.',
  },
];

export const purposeWords: Record<Purpose, string> = {
  ALTERNATIVE_ACTIONS: 'Other ways to act',
  BARRIERS: 'What stands in the way',
  APPROACHES: 'Ways to approach it',
  RESOURCES: 'What could help',
  FEELINGS: 'Feelings',
  ASSUMPTIONS: 'Assumptions',
  NEXT_STEPS: 'Next steps',
};

export const libraryRoleWords: Record<LibraryRole, string> = {
  MEMBER: 'If you join a set',
  PRESENTER: 'If you present',
  FACILITATOR: 'If you facilitate',
  ORGANISER: 'If you organise',
};

export const actionStateWords: Record<ActionState, string> = {
  OPEN: 'To try',
  TRIED: 'Tried',
  DONE: 'Done',
  CARRIED: 'Carried over',
  DROPPED: 'Dropped',
};

/** What a question is said to be: its kind, and its purpose where that says more. */
export function questionAbout(question: {
  kind: QuestionKind;
  purpose?: Purpose | null;
}): string[] {
  const { kind, purpose } = question;
  const told = kind === 'AFFECTIVE' && purpose === 'FEELINGS';
  return [questionKindWords[kind], ...(purpose && !told ? [purposeWords[purpose]] : [])];
}

/** What the API says for a name that was never given, or was erased. */
const NAMELESS = ['Name not given yet', 'Former member'];

/** `Amara`, for places where the whole name has been said. */
export function firstName(person: { name: string }): string {
  if (NAMELESS.includes(person.name)) {
    return person.name;
  }
  return person.name.trim().split(/\s+/u)[0] ?? person.name;
}

/** `Amara, Ben and Chiara`. */
export function listOf(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
}
