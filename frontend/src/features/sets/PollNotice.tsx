import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { LearningSet } from '@/api/generated/model';
import { useGetMe } from '@/api/generated/person/person';
import { useListPolls } from '@/api/generated/poll/poll';
import { paths } from '@/paths';
import { InlineNotice } from '@/ui/InlineNotice';
import classes from './Sets.module.css';

/** The set is asked when it could meet. */
export function PollNotice({ set }: { set: LearningSet }) {
  const polls = useListPolls(set.id);
  const me = useGetMe();
  const open = polls.data?.items.find(({ state }) => state === 'OPEN');
  if (!open) {
    return null;
  }
  const waits = open.waitingFor.some(({ id }) => id === me.data?.id);
  return (
    <div className={classes.notice}>
      <InlineNotice
        tone={waits ? 'warn' : 'info'}
        title={waits ? 'When could you meet?' : 'The set looks for a time to meet'}
        action={
          <Button
            component={Link}
            to={paths.poll({ pollId: open.id })}
            size="sm"
            variant={waits ? 'filled' : 'default'}
          >
            {waits ? 'Answer' : 'See the answers'}
          </Button>
        }
      >
        {open.options.length === 2
          ? 'Two times to choose from.'
          : `${open.options.length} times to choose from.`}
      </InlineNotice>
    </div>
  );
}
