import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { LearningSession } from '@/api/generated/model';
import { ConfidenceQuestion } from '@/confidence/ConfidenceQuestion';
import { paths } from '@/paths';
import { PageHeader } from '@/ui/PageHeader';
import { ReviewSheet } from './ReviewSheet';
import classes from './RoomPage.module.css';

/** After the host has concluded: a goodbye, and the way to what was kept. */
export function SessionOver({ session, personId }: { session: LearningSession; personId: string }) {
  return (
    <main id="main" tabIndex={-1} className={classes.alone}>
      <PageHeader
        eyebrow={`${session.set.name}, session ${session.number}`}
        title="The session has ended"
        lead={
          session.abandoned
            ? 'It was left open, and has ended by itself. Nothing is lost: what was asked and what came of it is kept for the members of this set.'
            : 'Thank you for listening to one another. What was asked and what came of it is kept for the members of this set.'
        }
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
      <ConfidenceQuestion
        sessionId={session.id}
        personId={personId}
        baseline={session.kind === 'INTRODUCTORY'}
        untilAnswered
      />
      <section aria-labelledby="five-minutes" className={classes.review}>
        <h2 id="five-minutes">Five minutes for yourself</h2>
        <ReviewSheet sessionId={session.id} personId={personId} />
        <p className={classes.kept}>
          What you write here is in your <Link to={paths.log()}>learning log</Link>.
        </p>
      </section>
    </main>
  );
}
