import type { Me, PersonAccount, PersonRef, SignIn, Token } from '@/api/generated/model';
import { id } from './id';

/** The people of the set Larch and what each has of their own, as the API tells of them; each maker takes what a test wants to differ. */

const NAMES = [
  'Amara Okafor',
  'Ben Lloyd',
  'Chiara Bianchi',
  'Dev Raman',
  'Eilidh Stewart',
  'Farah Siddiqui',
  'Gwen Pritchard',
];
export const people: PersonRef[] = NAMES.map((name, at) => ({ id: id('0001', at + 1), name }));
export const [amara, ben, chiara, dev] = people as [PersonRef, PersonRef, PersonRef, PersonRef];
export const hana: PersonRef = { id: id('0001', 20), name: 'Hana Novak' };

export function me(differing: Partial<Me> = {}): Me {
  return {
    id: amara.id,
    name: amara.name,
    email: 'amara.okafor@harbourvoices.example',
    timeZone: 'Europe/London',
    language: 'EN',
    organisation: 'Harbour Voices',
    experienceLevel: 'SOME',
    administrator: false,
    organises: [],
    sponsors: [],
    version: 2,
    ...differing,
  };
}

export function account(at: number, differing: Partial<PersonAccount> = {}): PersonAccount {
  const { id: personId, name } = people[at] as PersonRef;
  return {
    id: personId,
    name,
    email: `${name.toLowerCase().replace(' ', '.')}@harbourvoices.example`,
    organisation: 'Harbour Voices',
    administrator: false,
    createdAt: '2026-08-20T08:00:00Z',
    lastSeenAt: '2026-11-21T16:20:00Z',
    deactivated: false,
    allowedActions: ['deactivatePerson'],
    ...differing,
  };
}

export function signIn(number: number, differing: Partial<SignIn> = {}): SignIn {
  return {
    id: id('000c', number),
    startedAt: '2026-11-02T08:00:00Z',
    lastSeenAt: '2026-11-22T07:30:00Z',
    device: 'Firefox on Linux',
    current: number === 1,
    ...differing,
  };
}

export function token(differing: Partial<Token> = {}): Token {
  return {
    id: id('000b', 1),
    name: 'Nightly report',
    prefix: 'setwise_pat_k3Vq',
    scope: 'READ',
    createdAt: '2026-10-02T08:00:00Z',
    expiresAt: '2027-03-31T23:59:59Z',
    lastUsedAt: '2026-11-22T03:00:00Z',
    ...differing,
  };
}
