import { Select, type SelectProps } from '@mantine/core';
import { useMemo } from 'react';
import { clockOf } from './time';
import { useNow } from './useNow';
import { allZones } from './zones';

/** Chooses an IANA time zone; each tells what its clocks show now, because few people know their zone by its name. */
export function TimeZoneSelect(props: SelectProps) {
  const now = useNow(60_000);
  const zones = useMemo(() => {
    const instant = new Date(now).toISOString();
    return allZones().map((zone) => ({
      value: zone,
      label: `${zone.replaceAll('_', ' ')}, now ${clockOf(instant, zone)}`,
    }));
  }, [now]);
  return (
    <Select
      data={zones}
      searchable
      allowDeselect={false}
      limit={60}
      nothingFoundMessage="No zone has this name. Try the largest city nearby."
      {...props}
    />
  );
}
