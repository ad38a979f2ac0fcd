import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { LearningSession } from '@/api/generated/model';
import { paths } from '@/paths';
import { PageHeader } from '@/ui/PageHeader';
import classes from './RoomPage.module.css';

/** After the host has concluded: a goodbye, and the way to what was kept. */
export function SessionOver({ session }: { session: LearningSession }) {
  return (
    <main id="main" tabIndex={-1} className={classes.alone}>
      <PageHeader
        eyebrow={`${session.set.name}, session ${session.number}`}
        title="The session has ended"
        lead="Thank you for listening to one another. What was asked and what came of it is kept for the members of this set."
        actions={
          <>
            <Button component={Link} to={paths.session({ sessionId: session.id })}>
              Read it again
            </Button>
            <Button component={Link} to={paths.actions()} variant="default">
              My actions
            </Button>
          </>
        }
      />
    </main>
  );
}
