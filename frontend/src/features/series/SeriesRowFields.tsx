import { ActionIcon, Select, TextInput } from '@mantine/core';
import { X } from 'lucide-react';
import type { PersonRef } from '@/api/generated/model';
import { clockOf, dateInWords, dayOf, viewersZone } from '@/ui/time';
import { clockCheck, clocksPassOver, instantAt } from '@/ui/zones';
import { sessionKindWords } from '@/words';
import type { SeriesRow } from './rows';
import classes from './Series.module.css';

interface SeriesRowFieldsProps {
  row: SeriesRow;
  number: number;
  zone: string;
  members: PersonRef[];
  facilitator: PersonRef | null;
  onChange: (differing: Partial<SeriesRow>) => void;
  onPresenter: (position: number, personId: string) => void;
  onRemove: () => void;
}

/** One session of the series: its day, its time, who presents and who hosts. */
export function SeriesRowFields(props: SeriesRowFieldsProps) {
  const { row, number, zone, members, facilitator, onChange, onPresenter, onRemove } = props;
  const name = `Session ${number}`;
  const people = members.map(({ id, name: label }) => ({ value: id, label }));
  return (
    <li className={classes.row}>
      <div className={classes.rowHead}>
        <span className={classes.number}>{number}</span>
        <div className={classes.rowWords}>
          <strong>{sessionKindWords[row.kind]}</strong>
          <Moment row={row} zone={zone} />
        </div>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={`Leave out ${name.toLowerCase()}`}
          onClick={onRemove}
        >
          <X size={18} />
        </ActionIcon>
      </div>
      <div className={classes.fields}>
        <TextInput
          type="date"
          label="Day"
          aria-label={`${name}, day`}
          value={row.date}
          error={!row.date && 'Choose a day'}
          onChange={(event) => onChange({ date: event.currentTarget.value, insteadOf: [] })}
        />
        <TextInput
          type="time"
          label="Time"
          aria-label={`${name}, time`}
          value={row.clock}
          error={clockCheck(zone)(row.clock, row)}
          onChange={(event) => onChange({ clock: event.currentTarget.value })}
        />
        {row.presenterIds.map((personId, position) => (
          <Select
            key={personId}
            label={row.presenterIds.length === 1 ? 'Presents' : `Presents ${position + 1}.`}
            aria-label={`${name}, presenter${row.presenterIds.length === 1 ? '' : ` ${position + 1}`}`}
            data={people}
            value={personId}
            allowDeselect={false}
            onChange={(chosen) => chosen && onPresenter(position, chosen)}
          />
        ))}
        {!facilitator && (
          <Select
            label="Hosts"
            aria-label={`${name}, host`}
            data={[
              { value: '', label: 'Whoever starts it' },
              ...people.filter(({ value }) => !row.presenterIds.includes(value)),
            ]}
            value={row.presenterIds.includes(row.hostId) ? '' : row.hostId}
            allowDeselect={false}
            onChange={(chosen) => onChange({ hostId: chosen ?? '' })}
          />
        )}
      </div>
    </li>
  );
}

function Moment({ row, zone }: { row: SeriesRow; zone: string }) {
  const instant = instantAt(row, zone);
  if (!instant || clocksPassOver(row, zone)) {
    return null;
  }
  const own = viewersZone();
  const differs = clockOf(instant, own) !== clockOf(instant, zone);
  return (
    <span className={classes.moment}>
      {`${dayOf(instant, zone)}, ${row.clock}`}
      {differs &&
        ` (for you ${dayOf(instant, own) === dayOf(instant, zone) ? '' : `${dayOf(instant, own)}, `}${clockOf(instant, own)})`}
      {row.insteadOf.map(({ day, name }) => (
        <span key={day} className={classes.moved}>
          {`Not on ${dateInWords(day)}: ${name === 'Left out' ? 'a day left out' : name}`}
        </span>
      ))}
    </span>
  );
}
