import { Anchor } from '@mantine/core';
import { ExternalLink } from 'lucide-react';
import type { AttendanceState, LearningSession } from '@/api/generated/model';
import { useGetMe } from '@/api/generated/person/person';
import { CircleOfSeats } from '@/ui/CircleOfSeats';
import { DataList } from '@/ui/DataList';
import { InlineNotice } from '@/ui/InlineNotice';
import { PhaseBar } from '@/ui/PhaseBar';
import { Section } from '@/ui/Section';
import { relativeTo } from '@/ui/time';
import { attendanceWords, firstName, modeWords, phaseWords } from '@/words';
import { MyAttendance } from './MyAttendance';
import classes from './SessionPage.module.css';
import { TurnAhead } from './TurnAhead';

/** What one wants to know before a session: when, with whom, how the hour will go, and what is expected of me. */
export function SessionBefore({ session }: { session: LearningSession }) {
  const me = useGetMe();
  const turns = session.turns.filter(({ state }) => state !== 'CANCELLED' && state !== 'SKIPPED');
  const called = session.state === 'POSTPONED' || session.state === 'CANCELLED';
  return (
    <>
      {called && (
        <div className={classes.notice}>
          <InlineNotice
            tone="warn"
            title={
              session.state === 'POSTPONED'
                ? 'This session is postponed'
                : 'This session is cancelled'
            }
          >
            {session.reason}
          </InlineNotice>
        </div>
      )}
      <div className={classes.columns}>
        <div>
          {session.warnings.length > 0 && !called && (
            <div className={classes.notice}>
              <InlineNotice tone="warn" title="Worth a look before the day">
                <ul>
                  {session.warnings.map(({ detail }) => (
                    <li key={detail}>{detail}</li>
                  ))}
                </ul>
              </InlineNotice>
            </div>
          )}
          <MyAttendance session={session} />
          {turns.length > 0 && !called && (
            <Section title={turns.length === 1 ? 'The dilemma' : 'The dilemmas'}>
              <ul className={classes.turns}>
                {turns.map((turn) => (
                  <li key={turn.id}>
                    <TurnAhead turn={turn} />
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <Section title={`How the ${session.minutes} minutes go`}>
            <PhaseBar
              label="Phases"
              segments={session.phases.map((phase) => {
                const presenter = turns.find(({ id }) => id === phase.turnId)?.presenter;
                return {
                  id: String(phase.position),
                  label: phaseWords[phase.kind],
                  minutes: phase.minutes,
                  group: turns.length > 1 && presenter ? firstName(presenter) : undefined,
                  state: 'coming',
                };
              })}
            />
          </Section>
        </div>
        <aside className={classes.aside}>
          <DataList
            items={[
              {
                term: 'Video call',
                value: session.joinLink && (
                  <Anchor href={session.joinLink} target="_blank" rel="noreferrer">
                    Open the video call <ExternalLink size={15} aria-hidden />
                    <span className="visually-hidden">(new window)</span>
                  </Anchor>
                ),
              },
              {
                term: 'Host',
                value: session.host?.name ?? 'Whoever starts it and does not present',
              },
              { term: 'Facilitator', value: session.facilitator?.name },
              { term: 'Way of working', value: modeWords[session.mode] },
            ]}
          />
          <CircleOfSeats
            label="Who is expected"
            viewerId={me.data?.id}
            presenterId={turns.length === 1 ? turns[0]?.presenter.id : null}
            seats={session.attendance.map(({ person, state, confirmed, since }) => ({
              id: person.id,
              name: person.name,
              faint: state === 'APOLOGISED' || state === 'ABSENT',
              note: noteOf(state, confirmed, since),
            }))}
          />
        </aside>
      </div>
    </>
  );
}

/** Apologies say since when: with how much notice they came. */
function noteOf(
  state: AttendanceState,
  confirmed: boolean,
  since: string | null | undefined,
): string | undefined {
  if (state === 'APOLOGISED' && since) {
    return `${attendanceWords.APOLOGISED} ${relativeTo(Date.now(), since)}`;
  }
  if (state === 'EXPECTED') {
    return confirmed ? 'Will come' : undefined;
  }
  return attendanceWords[state];
}
