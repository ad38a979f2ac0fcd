import type { SetDecision } from '@/api/generated/model';

/** The three ways to go on, and what each does. */
export const WAYS: { decision: SetDecision; title: string; words: string }[] = [
  {
    decision: 'RENEW',
    title: 'Renew',
    words: 'The same people begin another round, in a new set, and sign its contract afresh.',
  },
  {
    decision: 'SELF_FACILITATE',
    title: 'Go on by ourselves',
    words: 'The same people in a new set, with nobody to facilitate: each hosts in turn.',
  },
  {
    decision: 'DISBAND',
    title: 'Part',
    words: 'A good ending. What you have learned goes with you.',
  },
];

export function wayTitle(decision: SetDecision): string {
  return WAYS.find((way) => way.decision === decision)?.title ?? '';
}
