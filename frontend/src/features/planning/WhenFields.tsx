import { NumberInput, SimpleGrid, TextInput } from '@mantine/core';
import { wholeNumber } from '@/ui/numbers';
import { clockOf, dayOf, viewersZone, zoneName } from '@/ui/time';
import { clockCheck, clocksPassOver, instantAt } from '@/ui/zones';
import classes from './Planning.module.css';

interface WhenFieldsProps {
  /** The zone of the set: what one types is meant by its clocks. */
  zone: string;
  values: { date: string; clock: string };
  inputProps: (path: string) => object;
}

/** Day, hour and length of a session, with what the reader's own clocks will show. */
export function WhenFields({ zone, values, inputProps }: WhenFieldsProps) {
  const instant = clocksPassOver(values, zone) ? null : instantAt(values, zone);
  const own = viewersZone();
  const differs = instant !== null && clockOf(instant, own) !== clockOf(instant, zone);
  return (
    <div>
      <SimpleGrid cols={{ base: 1, xs: 3 }} verticalSpacing="md">
        <TextInput type="date" label="Day" {...inputProps('date')} />
        <TextInput type="time" label={`Time (${zoneName(zone)})`} {...inputProps('clock')} />
        <NumberInput label="Minutes" min={30} max={480} step={5} {...inputProps('minutes')} />
      </SimpleGrid>
      {instant && (
        <p className={classes.moment}>
          {`${dayOf(instant, zone)}, ${clockOf(instant, zone)} ${zoneName(zone)}`}
          {differs && (
            <strong>{`, which for you is ${dayOf(instant, own) === dayOf(instant, zone) ? '' : `${dayOf(instant, own)}, `}${clockOf(instant, own)}`}</strong>
          )}
        </p>
      )}
    </div>
  );
}

const dayCheck = (value: string) => (value ? null : 'Choose a day');

/** For a day and an hour by the clocks of a zone. */
export function momentChecks(zone: string) {
  return {
    date: dayCheck,
    clock: clockCheck(zone),
  };
}

/** For all of the fields. */
export function whenChecks(zone: string) {
  return { ...momentChecks(zone), minutes: wholeNumber(30, 480) };
}

/** The fields of a form under the names that the API gives them, so that what it refuses shows beside them. */
export function refusedAtDate(error: unknown): unknown {
  if (typeof error !== 'object' || error === null || !('violations' in error)) {
    return error;
  }
  const { title, detail, remedy, violations } = error as {
    title: string;
    detail?: string;
    remedy?: string;
    violations: { field: string; message: string }[];
  };
  const status = 'status' in error ? error.status : undefined;
  return {
    title,
    status,
    detail,
    remedy,
    violations: violations.map((violation) =>
      violation.field === 'startsAt' ? { ...violation, field: 'date' } : violation,
    ),
  };
}
