import { Link, useParams } from 'react-router';
import { useGetSetConfidence } from '@/api/generated/confidence/confidence';
import type { SetConfidence } from '@/api/generated/model';
import { useGetSet } from '@/api/generated/set/set';
import { paths } from '@/paths';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { PlainText } from '@/ui/PlainText';
import { Section } from '@/ui/Section';
import { dayOf } from '@/ui/time';
import classes from './Confidence.module.css';
import { ConfidenceChart } from './ConfidenceChart';
import { ConfidenceTable } from './ConfidenceTable';
import { TargetSection } from './TargetSection';

/** One's own line through the sessions of a set, where one wants to be, and what the set sees of it. */
export function ConfidencePage() {
  const { setId = '' } = useParams();
  const confidence = useGetSetConfidence(setId);
  return (
    <Loaded query={confidence} what="your confidence" shape="page">
      {(data) => <Page confidence={data} />}
    </Loaded>
  );
}

function Page({ confidence }: { confidence: SetConfidence }) {
  const { data: set } = useGetSet(confidence.setId);
  const mine = confidence.sessions.some((session) => session.mine);
  const others = confidence.others.length > 0 || confidence.sessions.some(({ range }) => range);
  const member = confidence.allowedActions.includes('setConfidenceTarget') || mine;
  return (
    <>
      <PageHeader
        title={member ? 'Your confidence' : 'Confidence'}
        eyebrow={set && <Link to={paths.set({ setId: set.id })}>{set.name}</Link>}
        lead={
          !member
            ? 'At each session the members are asked how confident they are with their progress. You see between which numbers their answers lie, unless that gives one away; their words and targets are their own.'
            : confidence.shared
              ? 'At each session you are asked how confident you are with your progress. Your set sees each other’s numbers, as its contract says; words and targets are each member’s own.'
              : 'At each session you are asked how confident you are with your progress. Your answers are your own; your set sees between which numbers all answers lie, where four or more have answered.'
        }
      />
      {mine || others ? (
        <>
          <figure className={classes.figure} aria-label="Confidence, session by session">
            <ConfidenceChart confidence={confidence} />
          </figure>
          <Section title="In numbers">
            <ConfidenceTable confidence={confidence} />
          </Section>
          <Said confidence={confidence} />
        </>
      ) : (
        <div className={classes.empty}>
          <EmptyState title="No line yet">
            {member
              ? 'It begins with the first number you give at a session of your set.'
              : 'It begins with the first session at which four or more members answer.'}
          </EmptyState>
        </div>
      )}
      {confidence.allowedActions.includes('setConfidenceTarget') && (
        <TargetSection key={confidence.target} confidence={confidence} />
      )}
    </>
  );
}

/** One's own words of why, which nobody else reads. */
function Said({ confidence }: { confidence: SetConfidence }) {
  const said = confidence.sessions.filter(({ mine }) => mine?.words);
  if (said.length === 0) {
    return null;
  }
  return (
    <Section title="What you said of it" lead="Nobody but you reads this.">
      <ul className={classes.said}>
        {said.toReversed().map(({ sessionId, startsAt, mine }) => (
          <li key={sessionId}>
            <span className={classes.day}>{dayOf(startsAt)}</span>
            <PlainText text={mine?.words ?? ''} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
