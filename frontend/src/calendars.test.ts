import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCalendar } from './test/ical';

/**
 * The backend's tests lay down calendars with what has to be read from them. ical4j has read them there; here ical.js does, which
 * shares no line with it. `mvn test -Dtest=CalendarsInTwoParsersTest` makes them.
 */
const SAMPLES = join(process.cwd(), '..', 'backend', 'target', 'calendar-samples');
const FEWEST = 45;

interface Expected {
  uid: string;
  startsAt: string;
  endsAt: string;
  sequence: number;
  cancelled: boolean;
}

const names = existsSync(SAMPLES)
  ? readdirSync(SAMPLES)
      .filter((file) => file.endsWith('.ics'))
      .map((file) => file.slice(0, -4))
  : [];

describe('calendars of the backend', () => {
  it('were laid down, for zones of every sort', () => {
    expect(names.length, `calendars in ${SAMPLES}`).toBeGreaterThanOrEqual(FEWEST);
  });

  it.each(names)('%s is read without complaint and tells every instant', (name) => {
    const expected: Expected[] = JSON.parse(readFileSync(join(SAMPLES, `${name}.json`), 'utf8'));
    const text = readFileSync(join(SAMPLES, `${name}.ics`), 'utf8');
    const read = readCalendar(text).map(({ uid, startsAt, endsAt, sequence, status }) => ({
      uid,
      startsAt,
      endsAt,
      sequence,
      cancelled: status === 'CANCELLED',
    }));
    const byUid = (one: Expected, other: Expected) => one.uid.localeCompare(other.uid);
    expect(read.sort(byUid)).toEqual(expected.sort(byUid));
  });
});
