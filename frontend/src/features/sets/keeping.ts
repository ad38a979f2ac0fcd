import type { LearningSet } from '@/api/generated/model';
import { shiftDate, shiftMonths } from '@/ui/due';
import { dateInWords } from '@/ui/time';

const FEWEST_DAYS = 30;
const MOST_MONTHS = 60;

/** Between which days the last one can be chosen: far enough ahead for everybody to be told. */
export function lastDayLimits(today: string) {
  const earliest = shiftDate(today, FEWEST_DAYS);
  const latest = shiftMonths(today, MOST_MONTHS);
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
