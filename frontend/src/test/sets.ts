import type {
  Contract,
  Introduction,
  LearningSet,
  Member,
  PersonRef,
  Rotation,
  RotationTrace,
} from '@/api/generated/model';
import { id } from './id';
import { amara, chiara, hana, people } from './people';
import { clauses, programme } from './programmes';
import { session, turn } from './sessions';

/** The set Larch, its contract, its members and their order, as the API tells of them; each maker takes what a test wants to differ. */

export function member(at: number, differing: Partial<Member> = {}): Member {
  return {
    person: people[at] as PersonRef,
    enrolmentId: id('0004', 100 + at),
    organisation: ['Harbour Voices', 'Northgate Advocacy', 'Speak Up Leeds'][at % 3] as string,
    experienceLevel: (['SOME', 'NEW', 'EXPERIENCED'] as const)[at % 3] as Member['experienceLevel'],
    introduced: true,
    signed: true,
    presentedThisRound: at < 2,
    evaluated: false,
    offered: false,
    ...differing,
  };
}

export function learningSet(differing: Partial<LearningSet> = {}): LearningSet {
  const { id: programmeId, name } = programme();
  return {
    id: id('0005', 1),
    programme: { id: programmeId, name },
    name: 'Larch',
    state: 'RUNNING',
    mode: 'OPEN_QUESTIONS',
    capacity: 7,
    timeZone: 'Europe/London',
    facilitator: hana,
    joinLink: 'https://meet.example.org/larch',
    members: people.map((_, at) => member(at)),
    round: 1,
    contractSigned: true,
    sessionsPlanned: 5,
    sessionsConcluded: 3,
    nextSession: session(4),
    decision: null,
    retention: { months: 12, end: 'ERASE' },
    retainUntil: null,
    erasedAt: null,
    cancelledReason: null,
    version: 6,
    allowedActions: [
      'getContract',
      'listSessions',
      'listTurns',
      'listIntroductions',
      'planSession',
      'introduceMyself',
      'evaluateSet',
    ],
    ...differing,
  };
}

export function contract(differing: Partial<Contract> = {}): Contract {
  return {
    id: id('0007', 2),
    setId: id('0005', 1),
    number: 2,
    mode: 'OPEN_QUESTIONS',
    sessionMinutes: 60,
    weeksBetweenSessions: 4,
    turnsPerSession: 1,
    quorum: 4,
    questionStyle: 'ONE_AT_A_TIME',
    presenterChoice: 'PLANNED_AHEAD',
    confidenceShared: false,
    retention: { months: 12, end: 'ERASE' },
    clauses,
    createdAt: '2026-08-28T10:12:00Z',
    createdBy: chiara,
    signatures: people
      .slice(1, 6)
      .map((person, at) => ({ person, signedAt: `2026-08-29T1${at}:20:00Z` })),
    missing: [amara, people[6] as PersonRef],
    allSigned: false,
    version: 2,
    allowedActions: ['signContract', 'reviseContract'],
    ...differing,
  };
}

export function introduction(at: number, differing: Partial<Introduction> = {}): Introduction {
  return {
    person: people[at] as PersonRef,
    introduction:
      'I have been an advocate for six years, mostly with people in hospital. I like long walks and short meetings.',
    reasons: 'I tend to solve things too quickly. I would like to learn to stay with a question.',
    version: 1,
    ...differing,
  };
}

/** Larch in its first round: two have presented, two have dates, the others have none. */
export function rotation(differing: Partial<Rotation> = {}): Rotation {
  return {
    round: 1,
    roundToPlan: 1,
    order: null,
    members: people.map((person, at) => ({
      person,
      standing: at < 2 ? 'PRESENTED' : at < 4 ? 'PLANNED' : 'WITHOUT_DATE',
      turnId: at < 4 ? turn(at + 2).id : null,
      sessionId: at < 4 ? session(at + 2).id : null,
      startsAt: at < 4 ? session(at + 2).startsAt : null,
      waitingSince: '2026-08-24T10:00:00Z',
      next: at === 2,
      volunteered: false,
    })),
    allowedActions: ['volunteer'],
    ...differing,
  };
}

export function rotationTrace(differing: Partial<RotationTrace> = {}): RotationTrace {
  return { swaps: [], changes: [], ...differing };
}
