import { ActionIcon, Button, Group, SegmentedControl } from '@mantine/core';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { useListMySessions } from '@/api/generated/schedule/schedule';
import { localDate, shiftDate } from '@/ui/due';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { viewersZone, zoneName } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { instantAt } from '@/ui/zones';
import { Agenda } from './Agenda';
import classes from './Calendar.module.css';
import { MonthGrid } from './MonthGrid';
import { type Month, monthInWords, monthOf, shiftMonth, weeksOf } from './month';

/** How far the agenda looks ahead, in months. */
const AHEAD = 12;

/** The sessions of all my sets, month by month or one after the other, by the reader's own clocks. */
export function CalendarPage() {
  const [search, setSearch] = useSearchParams();
  const now = useNow(60_000);
  const today = localDate(now);
  const agenda = search.get('view') === 'agenda';
  const asked = search.get('month') ?? '';
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : monthOf(today);
  const zone = viewersZone();
  const [from, to] = agenda ? ahead(today) : whole(month);
  const calendar = useListMySessions({
    from: instantAt({ date: from, clock: '00:00' }, zone) ?? '',
    to: instantAt({ date: to, clock: '00:00' }, zone) ?? '',
  });
  const show = (view: string, of: Month) =>
    setSearch(view === 'agenda' ? { view } : { month: of }, { replace: true });

  return (
    <>
      <PageHeader
        title="Calendar"
        lead={`The sessions of all your sets, in ${zoneName(zone)}.`}
        actions={
          <SegmentedControl
            aria-label="How to show it"
            data={[
              { value: 'month', label: 'Month' },
              { value: 'agenda', label: 'Agenda' },
            ]}
            value={agenda ? 'agenda' : 'month'}
            onChange={(view) => show(view, month)}
          />
        }
      />
      {!agenda && (
        <Group className={classes.months} gap="xs">
          <ActionIcon
            variant="default"
            size="lg"
            aria-label="The month before"
            onClick={() => show('month', shiftMonth(month, -1))}
          >
            <ChevronLeft size={20} />
          </ActionIcon>
          <h2 className={classes.month} aria-live="polite">
            {monthInWords(month)}
          </h2>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label="The month after"
            onClick={() => show('month', shiftMonth(month, 1))}
          >
            <ChevronRight size={20} />
          </ActionIcon>
          {month !== monthOf(today) && (
            <Button variant="subtle" size="sm" onClick={() => show('month', monthOf(today))}>
              This month
            </Button>
          )}
        </Group>
      )}
      <Loaded query={calendar} what="your sessions">
        {({ sessions, daysOff }) =>
          agenda ? (
            <Agenda sessions={sessions} today={today} />
          ) : (
            <MonthGrid month={month} today={today} sessions={sessions} daysOff={daysOff} />
          )
        }
      </Loaded>
    </>
  );
}

function whole(month: Month): [string, string] {
  const weeks = weeksOf(month);
  return [weeks[0]?.[0] ?? '', shiftDate(weeks.at(-1)?.[6] ?? '', 1)];
}

function ahead(today: string): [string, string] {
  return [today, `${shiftMonth(monthOf(today), AHEAD)}-01`];
}
