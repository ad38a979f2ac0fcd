import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useListSessions } from '@/api/generated/session/session';
import { paths } from '@/paths';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { ZonedTime } from '@/ui/Time';
import { Timeline } from '@/ui/Timeline';
import { firstName, listOf, sessionKindWords } from '@/words';
import { useRoomView } from '../roomContext';

/** The dates to come and who presents on each. They are changed on the page of the set. */
export function PlanningStage() {
  const { room } = useRoomView();
  const setId = room.session.set.id;
  const sessions = useListSessions(setId);
  if (sessions.isPending) {
    return <LoadingState what="your sessions" />;
  }
  if (sessions.isError) {
    return <ErrorState error={sessions.error} onRetry={() => sessions.refetch()} />;
  }
  const planned = sessions.data.items
    .filter(({ state }) => state === 'PLANNED')
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt));
  const toSet = (
    <Button component={Link} to={paths.set({ setId })} variant="default" mt="lg">
      Plan on the set’s page
    </Button>
  );
  if (planned.length === 0) {
    return (
      <EmptyState title="No date is planned yet" action={toSet}>
        Each of you presents once in a round. Dates that are known early are dates that people keep.
      </EmptyState>
    );
  }
  return (
    <>
      <Timeline
        label="Sessions to come"
        items={planned.map((session) => ({
          id: session.id,
          when: <ZonedTime instant={session.startsAt} zone={session.timeZone} />,
          title:
            session.presenters.length > 0
              ? `${listOf(session.presenters.map(firstName))} ${session.presenters.length === 1 ? 'presents' : 'present'}`
              : sessionKindWords[session.kind],
          state: 'coming',
        }))}
      />
      {toSet}
    </>
  );
}
