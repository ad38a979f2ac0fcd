import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useGetSetConfidence } from '@/api/generated/confidence/confidence';
import type { LearningSet } from '@/api/generated/model';
import { paths } from '@/paths';
import { InlineNotice } from '@/ui/InlineNotice';
import classes from './Sets.module.css';

/** When all have come where they wanted to be, closing is suggested; until then nobody is told who is still on the way. */
export function ConfidenceNotice({ set }: { set: LearningSet }) {
  const may = set.state === 'RUNNING' && set.allowedActions.includes('getSetConfidence');
  const confidence = useGetSetConfidence(set.id, { query: { enabled: may } });
  if (!confidence.data?.closingSuggested) {
    return null;
  }
  return (
    <div className={classes.notice}>
      <InlineNotice
        tone="good"
        title="Each of you has come where you wanted to be"
        action={
          set.allowedActions.includes('planSession') && (
            <Button
              component={Link}
              to={paths.planSession({ setId: set.id })}
              size="sm"
              variant="default"
            >
              Plan a closing session
            </Button>
          )
        }
      >
        You could close the set with a session that looks back, or go on for as long as it does you
        good. That is yours to decide together.
      </InlineNotice>
    </div>
  );
}
