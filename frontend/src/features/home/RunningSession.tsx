import { Button } from '@mantine/core';
import { ArrowRight, Video } from 'lucide-react';
import { Link } from 'react-router';
import type { HomeSession } from '@/api/generated/model';
import { paths } from '@/paths';
import { RelativeTime } from '@/ui/Time';
import { listOf, sessionKindWords } from '@/words';
import classes from './HomePage.module.css';

/** Before all else: people are waiting. */
export function RunningSession({ session }: { session: HomeSession }) {
  return (
    <section className={classes.running} aria-labelledby="running">
      <div>
        <p className={classes.now}>
          <span className={classes.pulse} aria-hidden="true" />
          Now
        </p>
        <h2 id="running" className={classes.runningTitle}>{`${session.setName} is meeting`}</h2>
        <p className={classes.runningWords}>
          {session.presenters.length > 0
            ? `${listOf(session.presenters.map(({ name }) => name))} ${session.presenters.length === 1 ? 'presents' : 'present'}`
            : sessionKindWords[session.kind]}
          {', due to begin '}
          <RelativeTime instant={session.startsAt} />
        </p>
      </div>
      <div className={classes.deeds}>
        <Button
          component={Link}
          to={paths.room({ sessionId: session.id })}
          size="lg"
          rightSection={<ArrowRight size={20} aria-hidden />}
        >
          Join now
        </Button>
        {session.joinLink && (
          <Button
            component="a"
            href={session.joinLink}
            target="_blank"
            rel="noreferrer"
            size="lg"
            variant="default"
            leftSection={<Video size={20} aria-hidden />}
          >
            Video call
            <span className="visually-hidden">(new window)</span>
          </Button>
        )}
      </div>
    </section>
  );
}
