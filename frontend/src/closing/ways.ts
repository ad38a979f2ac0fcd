import type { SetDecision } from '@/api/generated/model';

/** The three ways to go on, what each does, and what comes of it. */
export const WAYS: {
  decision: SetDecision;
  title: string;
  words: string;
  /** What became of the members of a set that closed so. */
  afterwards: string;
}[] = [
  {
    decision: 'RENEW',
    title: 'Renew',
    words: 'The same people begin another round, in a new set, and sign its contract afresh.',
    afterwards: 'its members go on together for another round',
  },
  {
    decision: 'SELF_FACILITATE',
    title: 'Go on by ourselves',
    words: 'The same people in a new set, with nobody to facilitate: each hosts in turn.',
    afterwards: 'its members go on by themselves',
  },
  {
    decision: 'DISBAND',
    title: 'Part',
    words: 'A good ending. What you have learned goes with you.',
    afterwards: 'its members parted ways',
  },
];

/** The way that was decided on; none as long as nothing is. */
export function wayOf(decision: SetDecision | null | undefined) {
  return WAYS.find((way) => way.decision === decision);
}
