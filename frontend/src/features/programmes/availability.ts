import type { WeeklyAvailability } from '@/api/generated/model';
import { DAYS, HOURS_OF_A_DAY, hoursOfDay } from '@/ui/week';

/** Hours of the week as the API takes them; null for none, which says that any time would do. */
export function weeklyAvailability(hours: number[], timeZone: string): WeeklyAvailability | null {
  const days = DAYS.map((day) => ({ day, hours: hoursOfDay(hours, day) })).filter(
    (each) => each.hours.length > 0,
  );
  return days.length > 0 ? { timeZone, days } : null;
}

/** The same the other way round. */
export function hoursOfTheWeek(availability: WeeklyAvailability): number[] {
  return availability.days.flatMap(({ day, hours }) =>
    hours.map((hour) => DAYS.indexOf(day) * HOURS_OF_A_DAY + hour),
  );
}
