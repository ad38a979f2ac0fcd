import { clockOf, dayOf, relativeTo, viewersZone, zoneName } from './time';
import { useNow } from './useNow';

/** `in 3 days`; the whole date shows on hover. */
export function RelativeTime({ instant }: { instant: string }) {
  const now = useNow(30_000);
  return (
    <time dateTime={instant} title={`${dayOf(instant)}, ${clockOf(instant)}`}>
      {relativeTo(now, instant)}
    </time>
  );
}

interface ZonedTimeProps {
  instant: string;
  /** The zone the set lives in, such as `Europe/London`. */
  zone: string;
  /** Only the hour, where the day stands beside it. */
  clockOnly?: boolean;
}

/** A moment in the viewer's own time, and in the set's beside it where the clocks there show something else. */
export function ZonedTime({ instant, zone, clockOnly = false }: ZonedTimeProps) {
  const own = viewersZone();
  const otherDay = dayOf(instant, own) !== dayOf(instant, zone);
  const differs = otherDay || clockOf(instant, own) !== clockOf(instant, zone);
  return (
    <time dateTime={instant}>
      {!clockOnly && `${dayOf(instant, own)}, `}
      {clockOf(instant, own)}
      {differs && (
        <span>
          {` (${otherDay ? `${dayOf(instant, zone)}, ` : ''}${clockOf(instant, zone)} ${zoneName(zone)})`}
        </span>
      )}
    </time>
  );
}
