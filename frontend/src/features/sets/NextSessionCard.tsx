import { Anchor, Button } from '@mantine/core';
import { ArrowRight, Video } from 'lucide-react';
import { Link } from 'react-router';
import type { LearningSet } from '@/api/generated/model';
import { paths } from '@/paths';
import { Card } from '@/ui/Section';
import { RelativeTime, ZonedTime } from '@/ui/Time';
import { listOf, sessionKindWords } from '@/words';
import classes from './Sets.module.css';

export function NextSessionCard({ set }: { set: LearningSet }) {
  const next = set.nextSession;
  if (!next) {
    return (
      <Card title="Next session" level={2}>
        <p className={classes.quiet}>
          {set.state === 'CLOSED' || set.state === 'CANCELLED'
            ? 'There will be no more sessions.'
            : 'None is planned yet.'}
        </p>
      </Card>
    );
  }
  const underWay = next.state === 'IN_PROGRESS';
  return (
    <Card
      tone="featured"
      level={2}
      title={underWay ? 'A session is under way' : 'Next session'}
      footer={
        <>
          <Button
            component={Link}
            to={
              underWay ? paths.room({ sessionId: next.id }) : paths.session({ sessionId: next.id })
            }
            rightSection={<ArrowRight size={18} />}
          >
            {underWay ? 'Enter the room' : 'Open the session'}
          </Button>
          {set.joinLink && (
            <Button
              component="a"
              href={set.joinLink}
              target="_blank"
              rel="noreferrer"
              variant="default"
              leftSection={<Video size={18} />}
            >
              Join the call
            </Button>
          )}
          <Anchor component={Link} to={paths.practice()}>
            Practise asking
          </Anchor>
        </>
      }
    >
      <p className={classes.when}>
        <ZonedTime instant={next.startsAt} zone={next.timeZone} />
      </p>
      <p>
        {underWay
          ? `${sessionKindWords[next.kind]}, due to begin `
          : `${sessionKindWords[next.kind]}, ${next.minutes} minutes, `}
        <RelativeTime instant={next.startsAt} />.
        {next.presenters.length > 0 &&
          ` ${listOf(next.presenters.map(({ name }) => name))} ${next.presenters.length === 1 ? 'presents' : 'present'}.`}
      </p>
    </Card>
  );
}
