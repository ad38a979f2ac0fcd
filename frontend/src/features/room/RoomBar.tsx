import { Button } from '@mantine/core';
import { DoorOpen, Video } from 'lucide-react';
import { Link } from 'react-router';
import type { LearningSession } from '@/api/generated/model';
import { paths } from '@/paths';
import { Dots } from '@/ui/Logo';
import { PhaseBar } from '@/ui/PhaseBar';
import { listOf, phaseWords } from '@/words';
import { Keys } from './Keys';
import { stateOfPhase } from './PhaseSteps';
import classes from './RoomBar.module.css';
import { StopButton } from './StopButton';

interface RoomBarProps {
  session: LearningSession;
  /** Whether the call is shown inside the page; null where calls open beside it. */
  calling: boolean | null;
  onCall: (calling: boolean) => void;
}

/** Where one is, the way to the video call and the way out, in as little height as possible. */
export function RoomBar({ session, calling, onCall }: RoomBarProps) {
  const presenters = session.turns
    .filter(({ state }) => state !== 'CANCELLED' && state !== 'SKIPPED')
    .map(({ presenter }) => presenter.name);
  return (
    <header className={classes.header}>
      <a href="#main" className={classes.skip}>
        Skip to the content
      </a>
      <div className={classes.bar}>
        <Link to={paths.home()} className={classes.home} aria-label="Setwise, home">
          <Dots size={30} />
        </Link>
        <p className={classes.where}>
          <span className={classes.set}>{session.set.name}</span>
          <span className={classes.session}>
            {`Session ${session.number}`}
            {presenters.length > 0 && (
              <span className={classes.presenters}>
                {`: ${listOf(presenters)} ${presenters.length === 1 ? 'presents' : 'present'}`}
              </span>
            )}
          </span>
        </p>
        <div className={classes.ways}>
          <StopButton />
          {session.state === 'IN_PROGRESS' && <Keys />}
          {calling !== null && session.state === 'IN_PROGRESS' && (
            <Button
              variant={calling ? 'light' : 'default'}
              size="sm"
              aria-pressed={calling}
              leftSection={<Video size={18} aria-hidden />}
              classNames={{ label: classes.wayLabel, section: classes.waySign }}
              aria-label="Video call inside this page"
              onClick={() => onCall(!calling)}
            >
              Video call
            </Button>
          )}
          {calling === null && session.joinLink && (
            <Button
              component="a"
              href={session.joinLink}
              target="_blank"
              rel="noreferrer"
              variant="default"
              size="sm"
              leftSection={<Video size={18} aria-hidden />}
              classNames={{ label: classes.wayLabel, section: classes.waySign }}
              aria-label="Video call, opens in a new window"
            >
              Video call
            </Button>
          )}
          <Button
            component={Link}
            to={paths.session({ sessionId: session.id })}
            variant="subtle"
            size="sm"
            leftSection={<DoorOpen size={18} aria-hidden />}
            classNames={{ label: classes.wayLabel, section: classes.waySign }}
            aria-label="Leave the room"
          >
            Leave
          </Button>
        </div>
      </div>
      {session.state === 'IN_PROGRESS' && (
        <div className={classes.strip}>
          <PhaseBar
            bare
            label="Phases"
            segments={session.phases.map((phase) => ({
              id: String(phase.position),
              label: phaseWords[phase.kind],
              minutes: phase.minutes,
              state: stateOfPhase(phase, session.currentPhase),
            }))}
          />
        </div>
      )}
    </header>
  );
}
