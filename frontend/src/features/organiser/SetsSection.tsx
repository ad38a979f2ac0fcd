import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { Link } from 'react-router';
import type { LearningSet, Programme } from '@/api/generated/model';
import { getListProgrammeSetsQueryKey, listProgrammeSets } from '@/api/generated/set/set';
import { usePages } from '@/api/pages';
import { paths } from '@/paths';
import { count, setStateWords } from '@/placeWords';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { MoreButton } from '@/ui/MoreButton';
import { Card, CardGrid, Section } from '@/ui/Section';
import { StateBadge } from '@/ui/StateBadge';
import { ZonedTime } from '@/ui/Time';
import classes from './Organiser.module.css';

/** The sets of a programme: how full, how far, whether their contracts are signed. */
export function SetsSection({ programme }: { programme: Programme }) {
  const sets = usePages<LearningSet>(getListProgrammeSetsQueryKey(programme.id), (page, signal) =>
    listProgrammeSets(programme.id, page, { signal }),
  );
  return (
    <Section
      title="Sets"
      action={
        programme.allowedActions.includes('createSet') && (
          <Button
            component={Link}
            to={paths.newSet({ programmeId: programme.id })}
            variant="default"
            size="sm"
            leftSection={<Plus size={18} />}
          >
            New set
          </Button>
        )
      }
    >
      <Loaded
        query={{ data: sets.items, error: sets.error, refetch: sets.refetch }}
        what="the sets"
        shape="cards"
      >
        {(items) =>
          items.length === 0 ? (
            <EmptyState title="There is no set yet">
              {programme.allowedActions.includes('createSet')
                ? 'Places are offered in sets: make one, then open its places.'
                : programme.state === 'CLOSED'
                  ? 'The programme closed without one.'
                  : 'Its organisers have not made one.'}
            </EmptyState>
          ) : (
            <>
              <CardGrid least="19rem">
                {items.map((set) => (
                  <SetCard key={set.id} set={set} />
                ))}
              </CardGrid>
              <MoreButton what="sets" pages={sets} />
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

function SetCard({ set }: { set: LearningSet }) {
  const [tone, state] = setStateWords[set.state];
  const members = set.members.filter((member) => !member.offered).length;
  const offered = set.members.length - members;
  return (
    <Card
      title={
        <Link to={paths.set({ setId: set.id })} className={classes.whole}>
          {set.name}
        </Link>
      }
    >
      <div>
        <StateBadge tone={tone}>{state}</StateBadge>
      </div>
      <p>
        {`${members} of ${count(set.capacity, 'place')} taken`}
        {offered > 0 && `, ${offered} offered`}
      </p>
      <p className={classes.quiet}>
        {`${count(set.sessionsConcluded, 'session')} held, ${set.sessionsPlanned} planned. `}
        {set.contractSigned ? 'Contract signed.' : 'Contract not signed by everybody.'}
      </p>
      {set.nextSession && (
        <p className={classes.quiet}>
          {set.nextSession.state === 'IN_PROGRESS' ? (
            'Meeting now'
          ) : (
            <>
              Next: <ZonedTime instant={set.nextSession.startsAt} zone={set.timeZone} />
            </>
          )}
        </p>
      )}
    </Card>
  );
}
