import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { HomeSession } from '@/api/generated/model';
import { paths } from '@/paths';
import { EmptyState } from '@/ui/EmptyState';

interface CalmProps {
  next: HomeSession | null;
  /** Whether this person organises programmes. */
  organises: boolean;
}

/** When there is nothing to do, the page says so and stops. */
export function Calm({ next, organises }: CalmProps) {
  return (
    <EmptyState
      title="Nothing needs you just now"
      action={
        !next && (
          <Button component={Link} to={paths.programmes()}>
            Look at the programmes
          </Button>
        )
      }
    >
      {next && 'Your next session is planned, and everything before it is done. '}
      {organises && 'No application waits for an answer in the programmes that you organise.'}
      {!next &&
        !organises &&
        'Once you have a place in a set, its sessions and what you want to try appear here.'}
    </EmptyState>
  );
}
