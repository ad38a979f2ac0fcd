import type { Contract, DayOfWeek, SeriesOutline } from '@/api/generated/model';
import { type CadenceValues, cadenceValues } from '@/ui/cadence';

/** What the form asks before it shows a series. */
export type OutlineValues = CadenceValues & {
  date: string;
  clock: string;
  rounds: string;
  introduction: boolean;
  closing: boolean;
  rotateHosts: boolean;
  avoid: string[];
};

export function firstValues(
  contract: Contract,
  introduced: boolean,
  first: { date: string; clock: string },
): OutlineValues {
  return {
    ...first,
    ...cadenceValues(contract),
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
