import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';

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
    const calendar = new ICAL.Component(
      ICAL.parse(readFileSync(join(SAMPLES, `${name}.ics`), 'utf8')),
    );
    const zones = new Map(
      calendar.getAllSubcomponents('vtimezone').map((definition) => {
        const zone = new ICAL.Timezone(definition);
        return [zone.tzid, zone];
      }),
    );
    const events = calendar.getAllSubcomponents('vevent');
    const read = events.map((component) => {
      const event = new ICAL.Event(component);
      const instant = (property: 'dtstart' | 'dtend') => {
        const tzid = component.getFirstProperty(property)?.getFirstParameter('tzid');
        const time = component.getFirstPropertyValue(property) as InstanceType<typeof ICAL.Time>;
        if (tzid) {
          // The zone as the file describes it, not as anybody else knows it.
          const zone = zones.get(tzid);
          expect(zone, `the definition of ${tzid}`).toBeDefined();
          time.zone = zone as InstanceType<typeof ICAL.Timezone>;
        }
        return new Date(time.toUnixTime() * 1000).toISOString().replace('.000Z', 'Z');
      };
      return {
        uid: event.uid,
        startsAt: instant('dtstart'),
        endsAt: instant('dtend'),
        sequence: Number(event.sequence),
        cancelled: component.getFirstPropertyValue('status') === 'CANCELLED',
      };
    });
    const byUid = (one: Expected, other: Expected) => one.uid.localeCompare(other.uid);
    expect(read.sort(byUid)).toEqual(expected.sort(byUid));
  });
});
