import { Button, Group } from '@mantine/core';
import { Fragment, type KeyboardEvent, type PointerEvent, useId, useRef, useState } from 'react';
import classes from './WeekGrid.module.css';
import { DAYS, dayName, HOURS_OF_A_DAY, hourName, weekWords } from './week';

interface WeekGridProps {
  label: string;
  description?: string;
  /** Hours of the week that are chosen. */
  value: readonly number[];
  onChange: (hours: number[]) => void;
}

const EARLY = 7;
const LATE = 22;
const PRESETS: { label: string; days: number; from: number; to: number }[] = [
  { label: 'Weekday evenings', days: 5, from: 17, to: 21 },
  { label: 'Lunch hours', days: 5, from: 12, to: 14 },
  { label: 'Working hours', days: 5, from: 9, to: 17 },
];

/**
 * A week to paint on: press or sweep over hours, or go about with the arrow keys and choose with the space bar. The name of
 * a day or an hour chooses all of it.
 */
export function WeekGrid({ label, description, value, onChange }: WeekGridProps) {
  const id = useId();
  const grid = useRef<HTMLDivElement>(null);
  const chosen = new Set(value);
  const beyond = value.some((hour) => hour % 24 < EARLY || hour % 24 >= LATE);
  const [wholeDay, setWholeDay] = useState(beyond);
  const [at, setAt] = useState({ day: 0, hour: 17 });
  const [painting, setPainting] = useState<boolean | null>(null);
  const hours = wholeDay ? range(0, HOURS_OF_A_DAY) : range(EARLY, LATE);

  const put = (changed: number[], on: boolean) => {
    const next = new Set(value);
    for (const hour of changed) {
      if (on) {
        next.add(hour);
      } else {
        next.delete(hour);
      }
    }
    onChange([...next].sort((one, other) => one - other));
  };
  const toggleAll = (all: number[]) => put(all, !all.every((hour) => chosen.has(hour)));

  const press = (event: PointerEvent<HTMLElement>, hour: number) => {
    if (event.button !== 0) {
      return;
    }
    const on = !chosen.has(hour);
    setPainting(on);
    put([hour], on);
  };
  const sweep = (event: PointerEvent<HTMLElement>) => {
    if (painting === null || event.buttons === 0) {
      return;
    }
    // A finger stays with the cell it began on, so what lies below it has to be asked for.
    const cell = document.elementFromPoint(event.clientX, event.clientY)?.closest('[data-hour]');
    const hour = Number(cell?.getAttribute('data-hour') ?? -1);
    if (hour >= 0 && chosen.has(hour) !== painting) {
      put([hour], painting);
    }
  };
  const go = (event: KeyboardEvent, day: number, hour: number) => {
    const first = hours[0] ?? 0;
    const last = hours.at(-1) ?? 23;
    const to = {
      ArrowLeft: { day: Math.max(0, day - 1), hour },
      ArrowRight: { day: Math.min(6, day + 1), hour },
      ArrowUp: { day, hour: Math.max(first, hour - 1) },
      ArrowDown: { day, hour: Math.min(last, hour + 1) },
      Home: { day: 0, hour },
      End: { day: 6, hour },
      PageUp: { day, hour: first },
      PageDown: { day, hour: last },
    }[event.key];
    if (to) {
      event.preventDefault();
      setAt(to);
      grid.current
        ?.querySelector<HTMLElement>(`[data-hour="${to.day * HOURS_OF_A_DAY + to.hour}"]`)
        ?.focus();
    } else if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      toggleAll([day * HOURS_OF_A_DAY + hour]);
    }
  };
  const focused = hours.includes(at.hour) ? at : { day: at.day, hour: hours[0] ?? 0 };

  return (
    <div className={classes.week}>
      <div id={`${id}-label`} className={classes.label}>
        {label}
      </div>
      {description && <p className={classes.description}>{description}</p>}
      <Group gap="xs">
        {PRESETS.map(({ label: words, days, from, to }) => {
          const all = range(0, days).flatMap((day) =>
            range(from, to).map((hour) => day * HOURS_OF_A_DAY + hour),
          );
          const on = all.every((hour) => chosen.has(hour));
          return (
            <Button
              key={words}
              size="xs"
              variant={on ? 'light' : 'default'}
              aria-pressed={on}
              onClick={() => toggleAll(all)}
            >
              {words}
            </Button>
          );
        })}
        {value.length > 0 && (
          <Button size="xs" variant="subtle" onClick={() => onChange([])}>
            Clear
          </Button>
        )}
      </Group>
      {/* biome-ignore lint/a11y/useSemanticElements: a table that is chosen from is a grid */}
      <div
        ref={grid}
        role="grid"
        aria-labelledby={`${id}-label`}
        aria-multiselectable="true"
        className={classes.grid}
        onPointerMove={sweep}
        onPointerUp={() => setPainting(null)}
        onPointerCancel={() => setPainting(null)}
        onPointerLeave={() => setPainting(null)}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: as above */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: its cells take the focus */}
        <div role="row" className={classes.row}>
          {/* biome-ignore lint/a11y/useSemanticElements: as above */}
          {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
          <span role="columnheader" className={classes.corner}>
            <span className="visually-hidden">Hour</span>
          </span>
          {DAYS.map((day, index) => (
            // biome-ignore lint/a11y/useSemanticElements: as above
            // biome-ignore lint/a11y/useFocusableInteractive: as above
            <span role="columnheader" key={day}>
              <button
                type="button"
                tabIndex={-1}
                className={classes.head}
                aria-label={dayName(day)}
                onClick={() => toggleAll(hours.map((hour) => index * HOURS_OF_A_DAY + hour))}
              >
                {dayName(day).slice(0, 2)}
                <span className={classes.rest}>{dayName(day).slice(2, 3)}</span>
              </button>
            </span>
          ))}
        </div>
        {hours.map((hour) => (
          // biome-ignore lint/a11y/useSemanticElements: as above
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          <div role="row" key={hour} className={classes.row}>
            {/* biome-ignore lint/a11y/useSemanticElements: as above */}
            {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
            <span role="rowheader">
              <button
                type="button"
                tabIndex={-1}
                className={classes.hour}
                onClick={() => toggleAll(DAYS.map((_, day) => day * HOURS_OF_A_DAY + hour))}
              >
                {hourName(hour)}
              </button>
            </span>
            {DAYS.map((day, index) => {
              const of = index * HOURS_OF_A_DAY + hour;
              const on = chosen.has(of);
              return (
                <Fragment key={day}>
                  {/* biome-ignore lint/a11y/useSemanticElements: as above */}
                  <span
                    role="gridcell"
                    data-hour={of}
                    data-on={on || undefined}
                    aria-selected={on}
                    aria-label={`${dayName(day)} ${hourName(hour)}`}
                    tabIndex={index === focused.day && hour === focused.hour ? 0 : -1}
                    className={classes.cell}
                    onPointerDown={(event) => press(event, of)}
                    onFocus={() => setAt({ day: index, hour })}
                    onKeyDown={(event) => go(event, index, hour)}
                  />
                </Fragment>
              );
            })}
          </div>
        ))}
      </div>
      <div className={classes.foot}>
        <p className={classes.summary} aria-live="polite">
          {value.length > 0 ? weekWords(value) : 'No hour is chosen yet.'}
        </p>
        <Button size="compact-sm" variant="subtle" onClick={() => setWholeDay(!wholeDay)}>
          {wholeDay ? 'Show the day only' : 'Show early and late hours'}
        </Button>
      </div>
    </div>
  );
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
