import ICAL from 'ical.js';

/** What a calendar program makes of an entry. */
export interface ReadEntry {
  uid: string;
  /** Instants in UTC, to the second. */
  startsAt: string;
  endsAt: string;
  sequence: number;
  status: string;
  /** Whether the hour is free for other things (TRANSP). */
  free: boolean;
  summary: string;
  description: string;
}

/** Reads a calendar as RFC 5545 has it, with each zone as the file describes it and not as anybody else knows it. */
export function readCalendar(text: string): ReadEntry[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = new Map(
    calendar.getAllSubcomponents('vtimezone').map((definition) => {
      const zone = new ICAL.Timezone(definition);
      return [zone.tzid, zone];
    }),
  );
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const instant = (property: 'dtstart' | 'dtend') => {
      const tzid = component.getFirstProperty(property)?.getFirstParameter('tzid');
      const time = component.getFirstPropertyValue(property) as InstanceType<typeof ICAL.Time>;
      if (tzid) {
        const zone = zones.get(tzid);
        if (!zone) {
          throw new Error(`The calendar does not define ${tzid}`);
        }
        time.zone = zone;
      }
      return new Date(time.toUnixTime() * 1000).toISOString().replace('.000Z', 'Z');
    };
    return {
      uid: event.uid,
      startsAt: instant('dtstart'),
      endsAt: instant('dtend'),
      sequence: Number(event.sequence),
      status: String(component.getFirstPropertyValue('status')),
      free: component.getFirstPropertyValue('transp') === 'TRANSPARENT',
      summary: event.summary,
      description: event.description,
    };
  });
}
