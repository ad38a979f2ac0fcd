import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { HomeSession } from '@/api/generated/model';
import { paths } from '@/paths';
import { EmptyState } from '@/ui/EmptyState';

interface CalmProps {
  next: HomeSession | null;
  /** Whether this person organises programmes. */
  organises: boolean;
  /** Whether this person pays for programmes and reads what came of them. */
  sponsors: boolean;
}

/** When there is nothing to do, the page says so and stops. */
export function Calm({ next, organises, sponsors }: CalmProps) {
  return (
    <EmptyState
      title="Nothing needs you just now"
      action={
        !next &&
        (sponsors ? (
          <Button component={Link} to={paths.reports()}>
            Read the reports
          </Button>
        ) : (
          <Button component={Link} to={paths.programmes()}>
            Look at the programmes
          </Button>
        ))
      }
    >
      {next && 'Your next session is planned, and everything before it is done. '}
      {organises && 'No application waits for an answer in the programmes that you organise. '}
      {!next &&
        sponsors &&
        'The reports tell what came of the programmes that you pay for, in figures of five people or more.'}
      {!next &&
        !organises &&
        !sponsors &&
        'Once you have a place in a set, its sessions and what you want to try appear here.'}
    </EmptyState>
  );
}
