import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Programme, Roster } from '@/api/generated/model';
import { useListRosters } from '@/api/generated/roster/roster';
import { WHOLE_PAGE } from '@/api/pages';
import { paths } from '@/paths';
import { count } from '@/placeWords';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { Card, CardGrid, Section } from '@/ui/Section';
import classes from './Organiser.module.css';
import { RosterDialog } from './RosterDialog';

/** Who the programme is for: rosters, each with the places kept for it. */
export function RostersSection({ programme }: { programme: Programme }) {
  const rosters = useListRosters(programme.id, { limit: WHOLE_PAGE });
  const [adding, setAdding] = useState(false);
  const mayAdd = programme.allowedActions.includes('createRoster');
  const add = (
    <Button
      variant="default"
      size="sm"
      leftSection={<Plus size={18} />}
      onClick={() => setAdding(true)}
    >
      New roster
    </Button>
  );
  return (
    <Section
      title="Who it is for"
      lead="A roster names the people entitled to a place. Only people on one of these rosters can have one, and places reserved for one roster never go to another."
      action={mayAdd && add}
    >
      <Loaded query={rosters} what="the rosters" shape="cards">
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title="There is no roster yet">
              {mayAdd
                ? 'Make one to say who can have a place: people by their email address, from one day to another.'
                : 'Nobody was entitled to a place.'}
            </EmptyState>
          ) : (
            <CardGrid least="19rem">
              {items.map((roster) => (
                <RosterCard key={roster.id} roster={roster} />
              ))}
            </CardGrid>
          )
        }
      </Loaded>
      {adding && <RosterDialog programmeId={programme.id} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function RosterCard({ roster }: { roster: Roster }) {
  return (
    <Card
      title={
        <Link
          to={paths.roster({ programmeId: roster.programmeId, rosterId: roster.id })}
          className={classes.whole}
        >
          {roster.name}
        </Link>
      }
    >
      <p>{count(roster.entries, 'person', 'people')}</p>
      <p className={classes.quiet}>
        {`${count(roster.placesTaken, 'place')} taken, ${roster.reservedPlaces === 0 ? 'none reserved' : `${roster.reservedPlaces} reserved`}`}
      </p>
    </Card>
  );
}
