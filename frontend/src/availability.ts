import type { WeeklyAvailability } from '@/api/generated/model';
import { zoneName } from '@/ui/time';
import { DAYS, HOURS_OF_A_DAY, hoursOfDay, weekWords } from '@/ui/week';

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

/** `Tuesday 17:00–19:00, Oslo time`; that any time would do where nobody said. */
export function availabilityWords(availability: WeeklyAvailability | null | undefined): string {
  return availability
    ? `${weekWords(hoursOfTheWeek(availability))}, ${zoneName(availability.timeZone)}`
    : 'Nobody said, so any time is taken to suit';
}
