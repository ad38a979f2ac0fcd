import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useGetSetConfidence } from '@/api/generated/confidence/confidence';
import type { LearningSet, SetConfidence } from '@/api/generated/model';
import { paths } from '@/paths';
import { Card } from '@/ui/Section';
import classes from './Sets.module.css';

/** How confident one was last, and the way to one's line. */
export function ConfidenceCard({ set }: { set: LearningSet }) {
  const may = set.allowedActions.includes('getSetConfidence');
  const confidence = useGetSetConfidence(set.id, { query: { enabled: may } });
  if (!confidence.data) {
    return null;
  }
  return (
    <Card
      title="Confidence"
      level={2}
      footer={
        <Button component={Link} to={paths.confidence({ setId: set.id })} variant="default">
          {confidence.data.allowedActions.includes('setConfidenceTarget')
            ? 'See your line'
            : 'See it'}
        </Button>
      }
    >
      <p className={classes.quiet}>{inWords(confidence.data)}</p>
    </Card>
  );
}

function inWords({ sessions, target, allowedActions }: SetConfidence): string {
  const last = sessions.findLast(({ mine }) => mine?.value)?.mine?.value;
  const latest = sessions.findLast(({ range }) => range)?.range;
  if (!allowedActions.includes('setConfidenceTarget') && !last) {
    return latest
      ? `At the last session that was asked, the answers lay between ${latest.low} and ${latest.high} of 10.`
      : 'At each session the members tell how confident they are with their progress.';
  }
  if (!last) {
    return target
      ? `You want to be at ${target} of 10. At each session you are asked how far you are.`
      : 'At each session you are asked how far you are. Where do you want to be?';
  }
  return target
    ? `You were at ${last} of 10 last, and want to be at ${target}.`
    : `You were at ${last} of 10 last. Where do you want to be?`;
}
