import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { Home } from '@/api/generated/model';
import { useGetHome, useGetMe } from '@/api/generated/person/person';
import { paths } from '@/paths';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { firstName } from '@/words';
import { Calm } from './Calm';
import classes from './HomePage.module.css';
import { Needs } from './Needs';
import { NextSession } from './NextSession';
import { OpenActions } from './OpenActions';
import { Organises } from './Organises';
import { RunningSession } from './RunningSession';

/** In milliseconds: a session that starts while somebody looks at this page shows up by itself. */
const READ_EVERY = 30_000;

function needsNothing(home: Home): boolean {
  return (
    !home.runningSession &&
    !home.myTurn &&
    home.openActions.length === 0 &&
    home.offers.length === 0 &&
    home.contractsToSign.length === 0 &&
    home.introductionsToWrite.length === 0 &&
    home.evaluationsToGive.length === 0 &&
    home.confidenceToGive.length === 0 &&
    home.organises.length === 0
  );
}

/** What needs me now, and nothing else. */
export function HomePage() {
  const { data: me } = useGetMe();
  const home = useGetHome({ query: { refetchInterval: READ_EVERY } });
  const nameless = me !== undefined && !me.name;
  const calm = home.data && needsNothing(home.data) && !nameless;
  return (
    <>
      <PageHeader
        title={me?.name ? `Welcome, ${firstName({ name: me.name })}` : 'Welcome'}
        lead={home.data && !calm ? 'This is what needs you now.' : undefined}
        actions={
          me?.administrator && (
            <Button component={Link} to={paths.people()} variant="default">
              Administration
            </Button>
          )
        }
      />
      {home.isPending && <LoadingState what="what needs you" shape="cards" />}
      {home.isError && !home.data && (
        <ErrorState error={home.error} onRetry={() => home.refetch()} />
      )}
      {home.data && (
        <>
          {home.data.runningSession && <RunningSession session={home.data.runningSession} />}
          <div className={classes.columns}>
            <div className={classes.main}>
              {calm && (
                <Calm
                  next={home.data.nextSession ?? null}
                  organises={(me?.organises.length ?? 0) > 0}
                  sponsors={(me?.sponsors.length ?? 0) > 0}
                />
              )}
              <Needs home={home.data} nameless={nameless} />
              <Organises programmes={home.data.organises} />
              <OpenActions actions={home.data.openActions} />
            </div>
            {home.data.nextSession && <NextSession session={home.data.nextSession} />}
          </div>
        </>
      )}
    </>
  );
}
