import type { Contract, DayOfWeek, SeriesOutline } from '@/api/generated/model';

/** What the form asks before it shows a series. */
export type OutlineValues = {
  date: string;
  clock: string;
  rhythm: 'WEEKS' | 'MONTHLY';
  weeks: number | string;
  ordinal: string;
  weekday: string;
  every: string;
  rounds: string;
  introduction: boolean;
  closing: boolean;
  rotateHosts: boolean;
  avoid: string[];
};

export const ordinals = [
  { value: '1', label: 'first' },
  { value: '2', label: 'second' },
  { value: '3', label: 'third' },
  { value: '4', label: 'fourth' },
  { value: '5', label: 'last' },
];

export const weekdays = [
  { value: 'MONDAY', label: 'Monday' },
  { value: 'TUESDAY', label: 'Tuesday' },
  { value: 'WEDNESDAY', label: 'Wednesday' },
  { value: 'THURSDAY', label: 'Thursday' },
  { value: 'FRIDAY', label: 'Friday' },
  { value: 'SATURDAY', label: 'Saturday' },
  { value: 'SUNDAY', label: 'Sunday' },
];

export function firstValues(
  contract: Contract,
  introduced: boolean,
  first: { date: string; clock: string },
): OutlineValues {
  return {
    ...first,
    rhythm: 'WEEKS',
    weeks: contract.weeksBetweenSessions,
    ordinal: '2',
    weekday: 'TUESDAY',
    every: '1',
    rounds: '1',
    introduction: !introduced,
    closing: true,
    rotateHosts: true,
    avoid: [],
  };
}

export function outlineOf(values: OutlineValues): SeriesOutline {
  return {
    firstDay: values.date,
    at: values.clock,
    recurrence:
      values.rhythm === 'WEEKS'
        ? { weeks: Number(values.weeks), monthly: null }
        : {
            weeks: null,
            monthly: {
              ordinal: Number(values.ordinal),
              weekday: values.weekday as DayOfWeek,
              every: Number(values.every),
            },
          },
    rounds: Number(values.rounds),
    introduction: values.introduction,
    closing: values.closing,
    rotateHosts: values.rotateHosts,
    avoid: values.avoid,
  };
}
