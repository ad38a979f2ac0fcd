import type { Action } from '@/api/generated/model';
import { shiftDate } from '@/ui/due';
import { dateInWords } from '@/ui/time';

/** The last day that an action can be due: the one before the set meets again (rule 21); none while that is not planned. */
export function lastDay({ nextSessionOn }: Action): string | undefined {
  return nextSessionOn ? shiftDate(nextSessionOn, -1) : undefined;
}

/** No day is left before the set meets again: it meets today. */
export function meetsToday({ nextSessionOn }: Action, today: string): boolean {
  return nextSessionOn != null && nextSessionOn <= today;
}

/** Why that is so. */
export function beforeTheNext({ nextSessionOn }: Action): string {
  return nextSessionOn
    ? `Your next session is on ${dateInWords(nextSessionOn)}.`
    : 'Before your next session.';
}
