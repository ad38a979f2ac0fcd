import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Me, Room } from '@/api/generated/model';
import { useGetMe } from '@/api/generated/person/person';
import { paths } from '@/paths';
import { ErrorState } from '@/ui/ErrorState';
import { InlineNotice } from '@/ui/InlineNotice';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { clockOf } from '@/ui/time';
import { BeforeTheTurn } from './Bidding';
import { HostAway } from './HostAway';
import { HostControls } from './HostControls';
import { IAmHere } from './IAmHere';
import { Lobby } from './Lobby';
import { PhaseLine } from './PhaseLine';
import { PhaseSteps } from './PhaseSteps';
import { PrivateNotes } from './PrivateNotes';
import { RoomBar } from './RoomBar';
import classes from './RoomPage.module.css';
import { currentPhase, RoomContext } from './roomContext';
import { SessionOver } from './SessionOver';
import { Stage } from './Stage';
import { StandingStill } from './StandingStill';
import { isShutOut, useRoom } from './useRoom';
import { useRoomAnnouncements } from './useRoomAnnouncements';
import { VideoCall } from './VideoCall';
import { WhoIsHere } from './WhoIsHere';

/** The hour itself: one page for everybody in it, beside a video call or on a phone. */
export function RoomPage() {
  const { sessionId = '' } = useParams();
  const me = useGetMe();
  const room = useRoom(sessionId);
  const [calling, setCalling] = useState(false);
  useRoomAnnouncements(room.data, me.data?.id);

  if (room.error && (isShutOut(room.error) || !room.data)) {
    return (
      <main id="main" tabIndex={-1} className={classes.alone}>
        <PageHeader title="The room" />
        <ErrorState
          error={room.error}
          onRetry={isShutOut(room.error) ? undefined : () => room.refetch()}
          action={
            <Button component={Link} to={paths.home()} variant="default">
              Go to your home page
            </Button>
          }
        />
      </main>
    );
  }
  if (!room.data || !me.data) {
    return (
      <main id="main" tabIndex={-1} className={classes.alone}>
        <LoadingState what="the room" shape="page" />
      </main>
    );
  }
  return (
    <RoomContext
      value={{
        room: room.data,
        me: me.data,
        clockOffset: room.clockOffset,
        whenHeard: room.whenHeard,
      }}
    >
      <RoomBar
        session={room.data.session}
        calling={room.data.videoCall ? calling : null}
        onCall={setCalling}
      />
      {(room.lost || room.error) && (
        <section className={classes.lost} aria-label="Connection">
          <InlineNotice tone="warn" title="The line to Setwise is down" live>
            {`You see the room as it was at ${clockOf(new Date(room.dataUpdatedAt).toISOString())}. It will catch up by itself; nothing you write is lost.`}
          </InlineNotice>
        </section>
      )}
      <Inside room={room.data} me={me.data} calling={calling} />
    </RoomContext>
  );
}

function Inside({ room, me, calling }: { room: Room; me: Me; calling: boolean }) {
  const wide = useMediaQuery('(min-width: 62em)', false, { getInitialValueInEffect: false });
  const phase = currentPhase(room);
  if (room.session.state === 'CONCLUDED') {
    return <SessionOver session={room.session} personId={me.id} />;
  }
  if (!phase || room.session.state !== 'IN_PROGRESS') {
    return <Lobby room={room} me={me} />;
  }
  return (
    <>
      {!wide && <PhaseLine phase={phase} />}
      <div className={classes.room}>
        <main id="main" tabIndex={-1} className={classes.stage}>
          {!wide && (
            <div className={classes.arrive}>
              <IAmHere />
            </div>
          )}
          <div className={classes.arrive}>
            <HostAway />
          </div>
          {room.session.pausedAt && <StandingStill />}
          {!room.session.stopped && (
            <>
              <BeforeTheTurn />
              <Stage phase={phase} />
            </>
          )}
        </main>
        <aside className={classes.aside} aria-label="The session">
          {calling && room.videoCall && <VideoCall address={room.videoCall} name={me.name ?? ''} />}
          {wide && <HostControls phase={phase} />}
          <WhoIsHere phase={phase} withTimer={wide} withDeeds={wide} />
          {phase.turnId && <PrivateNotes key={phase.turnId} turnId={phase.turnId} />}
          <PhaseSteps />
        </aside>
      </div>
      {!wide && <HostControls phase={phase} atFoot />}
    </>
  );
}
