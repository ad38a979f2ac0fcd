import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useGetContract } from '@/api/generated/contract/contract';
import type { Contract, LearningSet, Poll, SeriesProposal } from '@/api/generated/model';
import { useGetPoll } from '@/api/generated/poll/poll';
import { useListSessions } from '@/api/generated/session/session';
import { useGetSet } from '@/api/generated/set/set';
import { WHOLE_PAGE } from '@/api/pages';
import { paths } from '@/paths';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { DAYS, hourName, weeklyTimeOf } from '@/ui/week';
import { localMoment, nextDayOfTheWeek } from '@/ui/zones';
import { OutlineForm } from './OutlineForm';
import { firstValues } from './outline';
import classes from './Series.module.css';
import { SeriesEditor } from './SeriesEditor';

/** Plans all sessions of a set at once; with `?poll=…&option=…` from the time that a poll found. */
export function PlanSeriesPage() {
  const { setId = '' } = useParams();
  const set = useGetSet(setId);
  const contract = useGetContract(setId);
  return (
    <Loaded query={set} what="the set" shape="page">
      {(data) => (
        <Loaded query={contract} what="the contract" shape="page">
          {(agreed) => <SeriesPlanner set={data} contract={agreed} />}
        </Loaded>
      )}
    </Loaded>
  );
}

function SeriesPlanner({ set, contract }: { set: LearningSet; contract: Contract }) {
  const [search] = useSearchParams();
  const pollId = search.get('poll') ?? '';
  const optionId = search.get('option') ?? '';
  const poll = useGetPoll(pollId, { query: { enabled: pollId !== '' } });
  const sessions = useListSessions(set.id, { limit: WHOLE_PAGE });
  return (
    <>
      <PageHeader
        title="Plan the whole series"
        eyebrow={
          <Link to={paths.set({ setId: set.id })} className={classes.up}>
            {set.name}
          </Link>
        }
        lead="Every date at once: the introduction, a turn for each member, and the closing session. You see it before anything is planned."
      />
      {set.allowedActions.includes('planSeries') ? (
        <Loaded query={sessions} what="the sessions">
          {({ items }) =>
            pollId ? (
              <Loaded query={poll} what="the poll">
                {(found) => (
                  <Both
                    set={set}
                    contract={contract}
                    sessions={items}
                    decides={{ poll: found, optionId }}
                  />
                )}
              </Loaded>
            ) : (
              <Both set={set} contract={contract} sessions={items} />
            )
          }
        </Loaded>
      ) : (
        <EmptyState title="There is nothing for you to plan here">
          Those who organise or facilitate the set plan its sessions.
        </EmptyState>
      )}
    </>
  );
}

interface BothProps {
  set: LearningSet;
  contract: Contract;
  sessions: { kind: string; state: string; startsAt: string }[];
  decides?: { poll: Poll; optionId: string };
}

function Both({ set, contract, sessions, decides }: BothProps) {
  const [proposal, setProposal] = useState<{ of: number; series: SeriesProposal } | null>(null);
  const held = sessions.filter(({ state }) => state !== 'CANCELLED' && state !== 'POSTPONED');
  const chosen = decides?.poll.options.find(({ id }) => id === decides.optionId);
  const first = chosen ? localMoment(chosen.startsAt, set.timeZone) : usualTime(set, held[0]);
  return (
    <>
      <OutlineForm
        set={set}
        contract={contract}
        initial={firstValues(
          contract,
          held.some(({ kind }) => kind === 'INTRODUCTORY'),
          first,
        )}
        onProposed={(series) => setProposal((before) => ({ of: (before?.of ?? 0) + 1, series }))}
      />
      {proposal && (
        <SeriesEditor
          key={proposal.of}
          set={set}
          proposal={proposal.series}
          decides={decides && { pollId: decides.poll.id, optionId: decides.optionId }}
        />
      )}
    </>
  );
}

/** Where a form begins: at the hour at which the set met before, else on the day and at the hour for which it was formed. */
function usualTime(
  set: LearningSet,
  before?: { startsAt: string },
): { date: string; clock: string } {
  if (before) {
    return { date: '', clock: localMoment(before.startsAt, set.timeZone).clock };
  }
  if (set.meetingHour == null) {
    return { date: '', clock: '18:00' };
  }
  const { day, hour } = weeklyTimeOf(set.meetingHour);
  return { date: nextDayOfTheWeek(DAYS.indexOf(day), set.timeZone), clock: hourName(hour) };
}
