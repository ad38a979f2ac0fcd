import { Button, Radio, SimpleGrid } from '@mantine/core';
import { Link } from 'react-router';
import type { BiddingCandidate, Bidding as BiddingNow, BidUrgency } from '@/api/generated/model';
import { placeBid, settlePresenter, withdrawBid } from '@/api/generated/session/session';
import { paths } from '@/paths';
import { daysBetween, localDate } from '@/ui/due';
import { Face } from '@/ui/Face';
import { FormError } from '@/ui/FormError';
import { InlineNotice } from '@/ui/InlineNotice';
import { StateBadge } from '@/ui/StateBadge';
import { useNow } from '@/ui/useNow';
import { bidUrgencyWords, firstName } from '@/words';
import classes from './Bidding.module.css';
import { currentPhase, nextPhase, useRoomView } from './roomContext';
import { useCommand } from './useCommand';

/** Nothing to present today, or as it was planned. */
const NOTHING = 'NOTHING';

/** Before a turn begins: who has something pressing, where the contract asks, and else a word to whoever presents next. */
export function BeforeTheTurn() {
  const { room, me } = useRoomView();
  const next = nextPhase(room);
  const { bidding } = room;
  const beforeAnyTurn = !currentPhase(room)?.turnId;
  if (bidding && (beforeAnyTurn || next?.turnId === bidding.turnId)) {
    return <Bidding key={bidding.turnId} bidding={bidding} />;
  }
  const turn = room.session.turns.find(({ id }) => id === next?.turnId);
  if (beforeAnyTurn && turn?.state === 'PLANNED' && turn.presenter.id === me.id) {
    return (
      <InlineNotice
        title="You present next"
        action={
          <Button
            component={Link}
            to={paths.dilemma({ turnId: turn.id })}
            size="sm"
            variant="default"
          >
            Your dilemma
          </Button>
        }
      >
        The others read it once you have released it.
      </InlineNotice>
    );
  }
  return null;
}

function Bidding({ bidding }: { bidding: BiddingNow }) {
  const { me } = useRoomView();
  const { turnId, candidates, allowedActions } = bidding;
  const mine = candidates.find(({ person }) => person.id === me.id);
  const planned = candidates.find((one) => one.planned);
  const bid = useCommand((urgency: string) =>
    urgency === NOTHING
      ? withdrawBid(turnId)
      : placeBid(turnId, { urgency: urgency as BidUrgency }),
  );
  const settle = useCommand(({ person }: BiddingCandidate, once) =>
    settlePresenter(turnId, { presenterId: person.id }, once),
  );
  const settles = allowedActions.includes('settlePresenter');
  return (
    <section className={classes.bidding} aria-labelledby="bidding">
      <h2 id="bidding" className={classes.title}>
        Who presents today?
      </h2>
      <p className={classes.lead}>
        {planned
          ? `${planned.person.id === me.id ? 'You are' : `${firstName(planned.person)} is`} planned. Has anybody something more pressing?`
          : 'Has anybody something pressing?'}
      </p>
      <ul className={classes.candidates} aria-label="Who could present">
        {candidates.map((candidate) => (
          <li key={candidate.person.id}>
            <Candidate candidate={candidate} />
            {settles && (
              <Button
                size="sm"
                variant={candidate.planned ? 'filled' : 'default'}
                loading={settle.isPending && settle.variables?.person.id === candidate.person.id}
                disabled={settle.isPending}
                onClick={() => settle.mutate(candidate)}
              >
                {`${firstName(candidate.person)} presents`}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {allowedActions.includes('placeBid') && (
        <Radio.Group
          label={mine?.planned ? 'How pressing is yours?' : 'Do you have something today?'}
          description="You need not say what it is. Nobody reads later who asked."
          value={(bid.isPending ? bid.variables : mine?.urgency) ?? NOTHING}
          onChange={(urgency) => bid.mutate(urgency)}
        >
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" mt="sm">
            <Radio value={NOTHING} label={mine?.planned ? 'As planned' : 'Not today'} />
            {Object.entries(bidUrgencyWords).map(([urgency, words]) => (
              <Radio key={urgency} value={urgency} label={words} />
            ))}
          </SimpleGrid>
        </Radio.Group>
      )}
      <FormError error={bid.error ?? settle.error} />
    </section>
  );
}

function Candidate({ candidate: { person, planned, urgency, waitingSince } }: CandidateProps) {
  const { room, me } = useRoomView();
  const today = localDate(useNow(60_000));
  const seat = room.session.attendance.findIndex((one) => one.person.id === person.id);
  const weeks = Math.floor(daysBetween(localDate(Date.parse(waitingSince)), today) / 7);
  return (
    <>
      <Face name={person.name} seat={Math.max(0, seat)} />
      <div className={classes.words}>
        <strong>
          {person.name}
          {person.id === me.id && ' (you)'}
        </strong>
        <span>
          {weeks < 1
            ? 'Has not waited long'
            : `Has waited ${weeks === 1 ? 'a week' : `${weeks} weeks`}`}
        </span>
      </div>
      {planned && <StateBadge tone="active">Planned</StateBadge>}
      {urgency && <StateBadge tone="waiting">{bidUrgencyWords[urgency]}</StateBadge>}
    </>
  );
}

interface CandidateProps {
  candidate: BiddingCandidate;
}
