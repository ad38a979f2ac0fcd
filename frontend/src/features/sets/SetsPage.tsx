import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { LearningSet } from '@/api/generated/model';
import { useGetMe } from '@/api/generated/person/person';
import { getListMySetsQueryKey, listMySets } from '@/api/generated/set/set';
import { usePages } from '@/api/pages';
import { paths } from '@/paths';
import { setStateWords } from '@/placeWords';
import { CircleOfSeats } from '@/ui/CircleOfSeats';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { MoreButton } from '@/ui/MoreButton';
import { PageHeader } from '@/ui/PageHeader';
import { Card, CardGrid } from '@/ui/Section';
import { StateBadge } from '@/ui/StateBadge';
import { ZonedTime } from '@/ui/Time';
import classes from './Sets.module.css';
import { seatsOf } from './seats';

/** The sets one sits in or facilitates. */
export function SetsPage() {
  const { data: me } = useGetMe();
  const sets = usePages<LearningSet>(getListMySetsQueryKey(), (page, signal) =>
    listMySets(page, { signal }),
  );
  return (
    <>
      <PageHeader title="My sets" />
      <Loaded
        query={{ data: sets.items, error: sets.error, refetch: sets.refetch }}
        what="your sets"
        shape="cards"
      >
        {(items) =>
          items.length === 0 ? (
            <EmptyState
              title="You are not in a set yet"
              action={
                <Anchor component={Link} to={paths.programmes()}>
                  See the programmes
                </Anchor>
              }
            >
              A set is six or seven people who meet regularly and help each other think. Apply to a
              programme, and your set appears here once you have a place.
            </EmptyState>
          ) : (
            <>
              <CardGrid least="22rem">
                {items.map((set) => (
                  <SetCard key={set.id} set={set} viewerId={me?.id} />
                ))}
              </CardGrid>
              <MoreButton what="sets" pages={sets} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function SetCard({ set, viewerId }: { set: LearningSet; viewerId: string | undefined }) {
  const [tone, state] = setStateWords[set.state];
  return (
    <Card
      level={2}
      title={
        <Link to={paths.set({ setId: set.id })} className={classes.whole}>
          {set.name}
        </Link>
      }
    >
      <p className={classes.by}>{set.programme.name}</p>
      <CircleOfSeats
        compact
        label={`Members of ${set.name}`}
        seats={seatsOf(set)}
        viewerId={viewerId}
        capacity={set.capacity}
      />
      <div className={classes.foot}>
        <StateBadge tone={tone}>{state}</StateBadge>
        {set.nextSession && (
          <p className={classes.quiet}>
            {set.nextSession.state === 'IN_PROGRESS' ? (
              'Meeting now'
            ) : (
              <>
                Next session: <ZonedTime instant={set.nextSession.startsAt} zone={set.timeZone} />
              </>
            )}
          </p>
        )}
      </div>
    </Card>
  );
}
