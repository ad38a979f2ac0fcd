import type { LearningSet } from '@/api/generated/model';
import { shiftDate, shiftMonths } from '@/ui/due';
import { dateInWords } from '@/ui/time';
import { localMoment } from '@/ui/zones';

const FEWEST_DAYS = 30;

/**
 * Between which days the last one can be chosen: far enough ahead for everybody to be told, and no later than was agreed, counted
 * from the day on which the set was over, or is if it ends today. Where what was agreed comes too soon for that, only it is left.
 */
export function lastDayLimits({ retention, timeZone, overOn }: LearningSet) {
  const { date: today } = localMoment(new Date().toISOString(), timeZone);
  const latest = shiftMonths(overOn ?? today, retention.months);
  const told = shiftDate(today, FEWEST_DAYS);
  const earliest = told < latest ? told : latest;
  return {
    earliest,
    latest,
    check: (value: string) =>
      value >= earliest && value <= latest
        ? null
        : `Choose a day from ${dateInWords(earliest)} to ${dateInWords(latest)}`,
  };
}

/** What happens to what was written when it is kept no longer. */
export function afterwards({ retention }: LearningSet): string {
  return retention.end === 'ERASE'
    ? 'Then it is erased.'
    : 'Then its words and all names are erased, and only counts stay.';
}

/** It has closed, or was cancelled: what was open in it stays open, and is nobody's to do any more. */
export function isOver({ state }: LearningSet): boolean {
  return state === 'CLOSED' || state === 'CANCELLED';
}
