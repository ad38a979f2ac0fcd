import { Button } from '@mantine/core';
import { MailPlus } from 'lucide-react';
import { Link, useParams } from 'react-router';
import {
  getListProgrammeEnrolmentsQueryKey,
  listProgrammeEnrolments,
} from '@/api/generated/enrolment/enrolment';
import type { Enrolment, EnrolmentState, Programme } from '@/api/generated/model';
import { useGetProgramme } from '@/api/generated/programme/programme';
import { usePages, WHOLE_PAGE } from '@/api/pages';
import { paths } from '@/paths';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { MoreButton } from '@/ui/MoreButton';
import { PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { ApplicationRow } from './ApplicationRow';
import classes from './Organiser.module.css';

/** What an organiser has to do first stands first. */
const GROUPS: { title: string; lead: string; states: EnrolmentState[] }[] = [
  { title: 'To decide', lead: 'They wait for you to offer them a place.', states: ['APPLIED'] },
  { title: 'Offered', lead: 'They have a place if they accept it in time.', states: ['OFFERED'] },
  {
    title: 'Waiting',
    lead: 'In this order they are offered the places that become free.',
    states: ['WAITING'],
  },
  { title: 'Enrolled', lead: 'They are members of a set.', states: ['ENROLLED', 'COMPLETED'] },
  {
    title: 'Ended',
    lead: 'Refused, declined, run out or withdrawn.',
    states: ['REFUSED', 'DECLINED', 'EXPIRED', 'WITHDRAWN'],
  },
];

export function ApplicationsPage() {
  const { programmeId = '' } = useParams();
  const programme = useGetProgramme(programmeId);
  return (
    <Loaded query={programme} what="the programme" shape="page">
      {(data) => <Board programme={data} />}
    </Loaded>
  );
}

function Board({ programme }: { programme: Programme }) {
  const enrolments = usePages<Enrolment>(
    getListProgrammeEnrolmentsQueryKey(programme.id),
    (page, signal) => listProgrammeEnrolments(programme.id, page, { signal }),
    WHOLE_PAGE,
  );
  return (
    <>
      <PageHeader
        title="Applications"
        eyebrow={
          <Link to={paths.organiseProgramme({ programmeId: programme.id })} className={classes.up}>
            {programme.name}
          </Link>
        }
        actions={
          programme.state === 'OPEN' && (
            <Button
              component={Link}
              to={paths.enterApplication({ programmeId: programme.id })}
              leftSection={<MailPlus size={18} />}
            >
              Enter an application
            </Button>
          )
        }
        lead={`${programme.placesTaken} of ${programme.places} places are taken, open offers among them.`}
      />
      <Loaded
        query={{ data: enrolments.items, error: enrolments.error, refetch: enrolments.refetch }}
        what="the applications"
      >
        {(items) =>
          items.length === 0 ? (
            <EmptyState title="Nobody has applied yet">
              {programme.state === 'OPEN'
                ? 'Tell the people on your rosters that they can.'
                : 'People can apply once the programme is open.'}
            </EmptyState>
          ) : (
            <>
              {GROUPS.map(({ title, lead, states }) => {
                const group = items
                  .filter(({ state }) => states.includes(state))
                  .sort(
                    (one, other) =>
                      (one.waitingPosition ?? 0) - (other.waitingPosition ?? 0) ||
                      one.appliedAt.localeCompare(other.appliedAt),
                  );
                return (
                  group.length > 0 && (
                    <Section key={title} title={`${title}, ${group.length}`} lead={lead}>
                      <ul className={classes.rows}>
                        {group.map((enrolment) => (
                          <ApplicationRow key={enrolment.id} enrolment={enrolment} />
                        ))}
                      </ul>
                    </Section>
                  )
                );
              })}
              <MoreButton what="applications" pages={enrolments} />
            </>
          )
        }
      </Loaded>
    </>
  );
}
