import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useGetContract } from '@/api/generated/contract/contract';
import type { Contract, LearningSession, LearningSet } from '@/api/generated/model';
import { useListSessions, useListTurns } from '@/api/generated/session/session';
import { useGetSet } from '@/api/generated/set/set';
import { WHOLE_PAGE } from '@/api/pages';
import { paths } from '@/paths';
import { InlineNotice } from '@/ui/InlineNotice';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { ZonedTime } from '@/ui/Time';
import { PlanForm } from './PlanForm';
import classes from './Planning.module.css';

/** Plans the next session of a set, and the one after it, until every member has a date. */
export function PlanSessionPage() {
  const { setId = '' } = useParams();
  const set = useGetSet(setId);
  const contract = useGetContract(setId);
  return (
    <Loaded query={set} what="the set" shape="page">
      {(data) => (
        <Loaded query={contract} what="the contract" shape="page">
          {(agreed) => <Planner set={data} contract={agreed} />}
        </Loaded>
      )}
    </Loaded>
  );
}

function Planner({ set, contract }: { set: LearningSet; contract: Contract }) {
  const sessions = useListSessions(set.id, { limit: WHOLE_PAGE });
  const turns = useListTurns(set.id, { limit: WHOLE_PAGE });
  const [planned, setPlanned] = useState<LearningSession[]>([]);
  const last = planned.at(-1);
  return (
    <>
      <PageHeader
        title="Plan a session"
        eyebrow={
          <Link to={paths.set({ setId: set.id })} className={classes.up}>
            {set.name}
          </Link>
        }
        lead="Dates that are known early are kept: plan the introduction and one turn for every member at once."
      />
      {last && (
        <div className={classes.notice}>
          <InlineNotice
            tone="good"
            live
            title={
              planned.length === 1
                ? 'The session is planned'
                : `${planned.length} sessions are planned`
            }
          >
            The last one is on <ZonedTime instant={last.startsAt} zone={last.timeZone} />.
          </InlineNotice>
        </div>
      )}
      <Loaded query={sessions} what="the sessions">
        {({ items }) => (
          <Loaded query={turns} what="the turns">
            {({ items: taken }) => (
              <PlanForm
                // The next one begins from what has been planned by then.
                key={items.length}
                set={set}
                contract={contract}
                sessions={items}
                turns={taken}
                onPlanned={(session) => setPlanned((before) => [...before, session])}
              />
            )}
          </Loaded>
        )}
      </Loaded>
    </>
  );
}
