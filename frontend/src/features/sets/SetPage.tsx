import { Link, useParams } from 'react-router';
import type { LearningSet } from '@/api/generated/model';
import { useGetMe } from '@/api/generated/person/person';
import { useGetSet } from '@/api/generated/set/set';
import { wayOf } from '@/closing/ways';
import { paths } from '@/paths';
import { setStateWords } from '@/placeWords';
import { CircleOfSeats } from '@/ui/CircleOfSeats';
import { InlineNotice } from '@/ui/InlineNotice';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { StateBadge } from '@/ui/StateBadge';
import { zoneName } from '@/ui/time';
import { weeklyTimeOf, weeklyTimeWords } from '@/ui/week';
import { modeWords } from '@/words';
import { ConfidenceCard } from './ConfidenceCard';
import { ConfidenceNotice } from './ConfidenceNotice';
import { ContractCard } from './ContractCard';
import { EndSection } from './EndSection';
import { KeptUntil } from './KeptUntil';
import { isOver } from './keeping';
import { MembersSection } from './MembersSection';
import { NextSessionCard } from './NextSessionCard';
import { PollNotice } from './PollNotice';
import { ReplacementSection } from './ReplacementSection';
import { SessionsSection } from './SessionsSection';
import { SetCommands } from './SetCommands';
import classes from './Sets.module.css';
import { StartSteps } from './StartSteps';
import { seatsOf } from './seats';
import { TurnsSection } from './TurnsSection';

/** The home of a set: who sits in it, when it meets next, whose turn it is, what it agreed on. */
export function SetPage() {
  const { setId = '' } = useParams();
  const set = useGetSet(setId);
  return (
    <Loaded query={set} what="the set" shape="page">
      {(data) => <SetView set={data} />}
    </Loaded>
  );
}

function SetView({ set }: { set: LearningSet }) {
  const { data: me } = useGetMe();
  const [tone, state] = setStateWords[set.state];
  const inside = set.allowedActions.includes('listIntroductions');
  // The look back belongs to the end: until that is near it waits at the foot of the page.
  const ending =
    inside &&
    (!set.nextSession ||
      set.nextSession.kind === 'CLOSING' ||
      set.members.some((member) => member.evaluated));
  return (
    <>
      <PageHeader
        title={set.name}
        eyebrow={
          <Link to={paths.programme({ programmeId: set.programme.id })} className={classes.up}>
            {set.programme.name}
          </Link>
        }
        meta={
          <>
            <StateBadge tone={tone}>{state}</StateBadge>
            <span>{modeWords[set.mode]}</span>
            {set.meetingHour != null && (
              <span>{`${weeklyTimeWords(weeklyTimeOf(set.meetingHour))} (${zoneName(set.timeZone)})`}</span>
            )}
            {set.state === 'RUNNING' && <span>{`Round ${set.round}`}</span>}
            {set.continues && (
              <span>
                {'Goes on from '}
                <Link to={paths.set({ setId: set.continues.id })}>{set.continues.name}</Link>
              </span>
            )}
            <span>
              {set.facilitator
                ? `Facilitated by ${set.facilitator.name}`
                : 'Facilitated by its members'}
            </span>
          </>
        }
        actions={<SetCommands set={set} />}
      />
      {set.state === 'CANCELLED' && (
        <div className={classes.notice}>
          <InlineNotice tone="warn" title="This set has been cancelled">
            {set.cancelledReason && <p>{set.cancelledReason}</p>}
            <KeptUntil set={set} />
          </InlineNotice>
        </div>
      )}
      {set.state === 'CLOSED' && (
        <div className={classes.notice}>
          <InlineNotice tone="good" title={closingWords(set)}>
            <KeptUntil set={set} />
            {set.goesOnAs && (
              <>
                {' It goes on as '}
                <Link to={paths.set({ setId: set.goesOnAs.id })}>{set.goesOnAs.name}</Link>.
              </>
            )}
          </InlineNotice>
        </div>
      )}
      {set.allowedActions.includes('startSet') && <StartSteps set={set} />}
      <PollNotice set={set} />
      <ConfidenceNotice set={set} />
      <div className={classes.hero}>
        <div className={classes.now}>
          <NextSessionCard set={set} />
          <ContractCard set={set} viewerId={me?.id} />
          <ConfidenceCard set={set} />
        </div>
        <CircleOfSeats
          label={`Members of ${set.name}`}
          seats={seatsOf(set)}
          viewerId={me?.id}
          capacity={isOver(set) ? 0 : set.capacity}
        >
          <span className={classes.count}>
            {set.members.filter((member) => !member.offered).length}
          </span>
          <span className={classes.countWords}>{`of ${set.capacity} places`}</span>
        </CircleOfSeats>
      </div>
      <ReplacementSection set={set} />
      {ending && <EndSection set={set} viewerId={me?.id} near />}
      <div className={classes.columns}>
        <SessionsSection set={set} />
        <TurnsSection set={set} />
      </div>
      <MembersSection set={set} inside={inside} viewerId={me?.id} />
      {inside && !ending && <EndSection set={set} viewerId={me?.id} />}
      {!isOver(set) && (
        <p className={classes.kept}>
          <KeptUntil set={set} />
        </p>
      )}
    </>
  );
}

function closingWords({ decision }: LearningSet): string {
  const way = wayOf(decision);
  return way ? `This set is closed: ${way.afterwards}` : 'This set is closed';
}
