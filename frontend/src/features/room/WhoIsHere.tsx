import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Phase } from '@/api/generated/model';
import { CircleOfSeats } from '@/ui/CircleOfSeats';
import { attendanceWords } from '@/words';
import { AttendanceDialog } from './AttendanceDialog';
import { IAmHere } from './IAmHere';
import { RoomTimer } from './RoomTimer';
import { mayInSession, useRoomView } from './roomContext';
import classes from './WhoIsHere.module.css';

interface WhoIsHereProps {
  phase: Phase | null;
  withTimer: boolean;
  /** Whether people mark themselves here; on a narrow page they do so at its top. */
  withDeeds: boolean;
}

/** What is said of somebody who is not in the room. */
const whereabouts = { ...attendanceWords, EXPECTED: 'Not here yet', ATTENDED: 'Away' };

/** The circle: who is here, who presents and who asks. The host can put it right. */
export function WhoIsHere({ phase, withTimer, withDeeds }: WhoIsHereProps) {
  const { room, me } = useRoomView();
  const { session, turn } = room;
  const [correcting, setCorrecting] = useState(false);
  const asking = ['CLARIFYING', 'OPEN_QUESTIONS'].includes(phase?.kind ?? '')
    ? turn?.questions.find(({ state }) => state === 'ASKED')?.asker.id
    : null;
  const passed = new Set(turn?.passed.map(({ id }) => id));
  // Whoever looks at this page is in the room, also in the moment before the server knows.
  const inRoom = new Set([me.id, ...room.here.map(({ id }) => id)]);
  const here = session.attendance.filter(({ person }) => inRoom.has(person.id)).length;
  const facilitator = session.facilitator;

  return (
    <section aria-labelledby="who-is-here" className={classes.who}>
      <h2 id="who-is-here" className={classes.title}>
        {`${here} of ${session.attendance.length} here`}
      </h2>
      <CircleOfSeats
        label="Who is here"
        viewerId={me.id}
        presenterId={phase?.turnId ? turn?.turn.presenter.id : null}
        askingId={asking ?? null}
        seats={session.attendance.map(({ person, state }) => ({
          id: person.id,
          name: person.name,
          faint: !inRoom.has(person.id),
          note: [
            !inRoom.has(person.id) && whereabouts[state],
            person.id === session.host?.id && 'Hosting',
            phase?.turnId && passed.has(person.id) && 'Passed',
          ]
            .filter(Boolean)
            .join(', '),
        }))}
      >
        {withTimer && phase && room.phaseEndsAt && <RoomTimer phase={phase} />}
      </CircleOfSeats>
      {facilitator && (
        <p className={classes.facilitator}>
          {facilitator.name}
          {facilitator.id === me.id && ' (you)'}
          {facilitator.id === session.host?.id ? ' facilitates and hosts' : ' facilitates'}
          {!inRoom.has(facilitator.id) && ', away just now'}
        </p>
      )}
      <div className={classes.deeds}>
        {withDeeds && <IAmHere />}
        {mayInSession(room, 'recordAttendance') && (
          <Button variant="subtle" size="sm" onClick={() => setCorrecting(true)}>
            Put attendance right
          </Button>
        )}
      </div>
      <AttendanceDialog opened={correcting} onClose={() => setCorrecting(false)} />
    </section>
  );
}
