import { Button, Group } from '@mantine/core';
import { CalendarPlus, CalendarRange, CalendarSearch, ListOrdered } from 'lucide-react';
import { Link } from 'react-router';
import type { LearningSet, SessionSummary } from '@/api/generated/model';
import { getListSessionsQueryKey, listSessions } from '@/api/generated/session/session';
import { usePages } from '@/api/pages';
import { paths } from '@/paths';
import { sessionStateWords } from '@/placeWords';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { MoreButton } from '@/ui/MoreButton';
import { Section } from '@/ui/Section';
import { StateBadge } from '@/ui/StateBadge';
import { ZonedTime } from '@/ui/Time';
import { Timeline, type TimelineItem } from '@/ui/Timeline';
import { listOf, sessionKindWords } from '@/words';
import { SeriesGlance } from './SeriesGlance';

export function SessionsSection({ set }: { set: LearningSet }) {
  const sessions = usePages<SessionSummary>(
    getListSessionsQueryKey(set.id),
    (page, signal) => listSessions(set.id, page, { signal }),
    50,
  );
  return (
    <Section
      title="Sessions"
      action={
        <Group gap="xs">
          {set.allowedActions.includes('planSeries') && (
            <Button
              component={Link}
              to={paths.planSeries({ setId: set.id })}
              variant="default"
              size="sm"
              leftSection={<CalendarRange size={18} />}
            >
              Plan the series
            </Button>
          )}
          {set.allowedActions.includes('planSession') && (
            <Button
              component={Link}
              to={paths.planSession({ setId: set.id })}
              variant="default"
              size="sm"
              leftSection={<CalendarPlus size={18} />}
            >
              Plan a session
            </Button>
          )}
          <Button
            component={Link}
            to={paths.scripts({ setId: set.id })}
            variant="subtle"
            size="sm"
            leftSection={<ListOrdered size={18} />}
          >
            Scripts
          </Button>
          {set.allowedActions.includes('openPoll') && (
            <Button
              component={Link}
              to={paths.newPoll({ setId: set.id })}
              variant="subtle"
              size="sm"
              leftSection={<CalendarSearch size={18} />}
            >
              Find a time
            </Button>
          )}
        </Group>
      }
    >
      <Loaded
        query={{ data: sessions.items, error: sessions.error, refetch: sessions.refetch }}
        what="the sessions"
      >
        {(items) =>
          items.length === 0 ? (
            <EmptyState title="No session is planned yet">
              The first one introduces the members to each other. Knowing all dates beforehand is
              the best way to see everybody at each.
            </EmptyState>
          ) : (
            <>
              <SeriesGlance
                name={set.name}
                sessions={inOrder(items)}
                nextId={set.nextSession?.id}
              />
              <Timeline
                label={`Sessions of ${set.name}`}
                items={inOrder(items).map((session) => item(session, set))}
              />
              <MoreButton what="sessions" pages={sessions} />
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

function inOrder(sessions: SessionSummary[]): SessionSummary[] {
  return [...sessions].sort((one, other) => one.startsAt.localeCompare(other.startsAt));
}

function verb({ state, presenters }: SessionSummary): string {
  if (state === 'CONCLUDED') {
    return 'presented';
  }
  return presenters.length === 1 ? 'presents' : 'present';
}

function item(session: SessionSummary, set: LearningSet): TimelineItem {
  const next = session.id === set.nextSession?.id;
  const [tone, state] = sessionStateWords[session.state];
  const presenters = session.presenters.map(({ name }) => name);
  return {
    id: session.id,
    when: <ZonedTime instant={session.startsAt} zone={session.timeZone} />,
    title: (
      <Link to={paths.session({ sessionId: session.id })}>
        {presenters.length > 0
          ? `${listOf(presenters)} ${verb(session)}`
          : sessionKindWords[session.kind]}
      </Link>
    ),
    // Planned and concluded show by the mark beside the line; anything else needs its word.
    body: session.state !== 'PLANNED' && session.state !== 'CONCLUDED' && (
      <StateBadge tone={tone}>{state}</StateBadge>
    ),
    state: next ? 'current' : session.state === 'CONCLUDED' ? 'done' : 'coming',
  };
}
