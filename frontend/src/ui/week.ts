/** Hours of a week as one number: 0 is Monday at midnight, 167 is Sunday at 23:00. */
export const HOURS_OF_A_DAY = 24;

export const DAYS = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;

export type Day = (typeof DAYS)[number];

/** `Tuesday`. */
export function dayName(day: Day): string {
  return day.charAt(0) + day.slice(1).toLowerCase();
}

/** `18:00`. */
export function hourName(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

/** `Tuesdays at 18:00`. */
export function weeklyTimeWords({ day, hour }: { day: Day; hour: number }): string {
  return `${dayName(day)}s at ${hourName(hour)}`;
}

/** The day and the hour of an hour of the week. */
export function weeklyTimeOf(hourOfTheWeek: number): { day: Day; hour: number } {
  return {
    day: DAYS[Math.floor(hourOfTheWeek / HOURS_OF_A_DAY)] as Day,
    hour: hourOfTheWeek % HOURS_OF_A_DAY,
  };
}

/** The hours of one day of the week among hours of the week. */
export function hoursOfDay(hours: readonly number[], day: Day): number[] {
  const first = DAYS.indexOf(day) * HOURS_OF_A_DAY;
  return hours
    .filter((hour) => hour >= first && hour < first + HOURS_OF_A_DAY)
    .map((hour) => hour - first)
    .sort((one, other) => one - other);
}

/** `Tuesday 17:00–19:00, Thursday 12:00–13:00`. */
export function weekWords(hours: readonly number[]): string {
  return DAYS.flatMap((day) =>
    spans(hoursOfDay(hours, day)).map(
      ([from, to]) => `${dayName(day)} ${hourName(from)}–${hourName(to)}`,
    ),
  ).join(', ');
}

function spans(hours: number[]): [number, number][] {
  return hours.reduce<[number, number][]>((found, hour) => {
    const last = found.at(-1);
    if (last && last[1] === hour) {
      last[1] = hour + 1;
    } else {
      found.push([hour, hour + 1]);
    }
    return found;
  }, []);
}
