import { Button, Group } from '@mantine/core';
import { Link } from 'react-router';
import {
  getListProgrammeEnrolmentsQueryKey,
  listProgrammeEnrolments,
} from '@/api/generated/enrolment/enrolment';
import type { Enrolment, Programme } from '@/api/generated/model';
import { usePages, WHOLE_PAGE } from '@/api/pages';
import { paths } from '@/paths';
import { Counts } from '@/ui/Counts';
import { ErrorState } from '@/ui/ErrorState';
import classes from './Organiser.module.css';

/** How many have applied and where they stand, and the ways to their applications. */
export function ApplicationsOverview({ programme }: { programme: Programme }) {
  const enrolments = usePages<Enrolment>(
    getListProgrammeEnrolmentsQueryKey(programme.id),
    (page, signal) => listProgrammeEnrolments(programme.id, page, { signal }),
    WHOLE_PAGE,
  );
  const { items } = enrolments;
  const more = enrolments.hasNextPage ? '+' : '';
  const of = (...states: Enrolment['state'][]) =>
    items ? `${items.filter(({ state }) => states.includes(state)).length}${more}` : '–';
  return (
    <div className={classes.overview}>
      <Counts
        label="Applications and places"
        counts={[
          { number: `${programme.placesTaken} of ${programme.places}`, words: 'places taken' },
          { number: of('APPLIED'), words: 'to decide' },
          { number: of('OFFERED'), words: 'offers open' },
          { number: of('WAITING'), words: 'waiting' },
          { number: of('ENROLLED', 'COMPLETED'), words: 'enrolled' },
        ]}
      />
      {enrolments.error && !items && (
        <ErrorState error={enrolments.error} onRetry={() => enrolments.refetch()} />
      )}
      <Group gap="sm">
        <Button
          component={Link}
          to={paths.applications({ programmeId: programme.id })}
          variant="light"
        >
          See all applications
        </Button>
        {programme.allowedActions.includes('listFormations') && (
          <Button
            component={Link}
            to={paths.formation({ programmeId: programme.id })}
            variant="default"
          >
            Form sets
          </Button>
        )}
      </Group>
    </div>
  );
}
