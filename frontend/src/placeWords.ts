import type {
  Admission,
  EnrolmentChange,
  EnrolmentState,
  ExperienceLevel,
  FacilitationMode,
  ProgrammeScope,
  ProgrammeState,
  SessionState,
  SetState,
  TokenScope,
} from '@/api/generated/model';
import type { StateTone } from '@/ui/StateBadge';

/** What the interface calls the states of places, sets and programmes, and what each means to somebody. */

export const experienceWords: Record<ExperienceLevel, string> = {
  NEW: 'New to action learning',
  SOME: 'Some experience',
  EXPERIENCED: 'Experienced',
};

export const modeInWords: Record<FacilitationMode, string> = {
  OPEN_QUESTIONS:
    'Everyone helps the presenter with open questions alone, so that they find their own way forward.',
  QUESTIONS_AND_EXPERIENCE:
    'Everyone asks open questions, and may also share an experience of their own, kept apart from the questions.',
};

export const scopeWords: Record<ProgrammeScope, string> = {
  INTERNAL: 'Within one organisation',
  CROSS_ORGANISATION: 'Across organisations',
};

export const admissionWords: Record<Admission, string> = {
  ON_APPLICATION: 'A free place is offered as soon as somebody applies',
  BY_ORGANISER: 'An organiser reads each application and offers places',
};

export const programmeStateWords: Record<ProgrammeState, [StateTone, string]> = {
  DRAFT: ['quiet', 'Draft'],
  OPEN: ['good', 'Open for applications'],
  CLOSED: ['ended', 'Closed'],
};

export const setStateWords: Record<SetState, [StateTone, string]> = {
  DRAFT: ['quiet', 'Being prepared'],
  ENROLLING: ['waiting', 'Filling its places'],
  RUNNING: ['active', 'Running'],
  CLOSED: ['good', 'Closed'],
  CANCELLED: ['ended', 'Cancelled'],
};

export const enrolmentStateWords: Record<EnrolmentState, [StateTone, string]> = {
  APPLIED: ['waiting', 'Applied'],
  OFFERED: ['active', 'Place offered'],
  WAITING: ['waiting', 'Waiting'],
  ENROLLED: ['good', 'Enrolled'],
  COMPLETED: ['good', 'Completed'],
  REFUSED: ['attention', 'Refused'],
  DECLINED: ['ended', 'Offer declined'],
  EXPIRED: ['ended', 'Offer expired'],
  WITHDRAWN: ['ended', 'Withdrawn'],
};

export const sessionStateWords: Record<SessionState, [StateTone, string]> = {
  PLANNED: ['quiet', 'Planned'],
  IN_PROGRESS: ['active', 'Under way'],
  CONCLUDED: ['good', 'Concluded'],
  POSTPONED: ['attention', 'Postponed'],
  CANCELLED: ['ended', 'Cancelled'],
};

export const tokenScopeWords: Record<TokenScope, string> = {
  READ: 'Read only',
  WRITE: 'Read and write',
};

/** What happened to an application, as an organiser and its person read it. */
export function historyWords({ state, origin, by, set }: EnrolmentChange): string {
  const who =
    by?.name ?? { APPLICANT: 'The applicant', ORGANISER: 'An organiser', BY_ITSELF: null }[origin];
  const where = set ? ` in ${set.name}` : '';
  switch (state) {
    case 'APPLIED':
      return origin === 'ORGANISER' ? `Entered by ${who}` : 'Applied';
    case 'WAITING':
      return 'Joined the waiting list';
    case 'OFFERED':
      return who ? `${who} offered a place${where}` : `A place${where} was offered in turn`;
    case 'ENROLLED':
      return `Accepted the place${where}`;
    case 'DECLINED':
      return 'Declined the place';
    case 'EXPIRED':
      return 'The offer ran out';
    case 'REFUSED':
      return 'Refused, because no roster entitles them';
    case 'COMPLETED':
      return `Completed${where}`;
    case 'WITHDRAWN':
      return origin === 'ORGANISER' ? `${who} withdrew it` : 'Withdrew';
  }
}

/** `1 place`, `7 places`; give the plural where it is not an added s. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const ENDINGS: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

/** `1st`, `2nd`, `13th`. */
export function ordinal(number: number): string {
  return `${number}${ENDINGS[ordinals.select(number)]}`;
}
