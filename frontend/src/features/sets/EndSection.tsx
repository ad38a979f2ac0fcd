import { Button, Group } from '@mantine/core';
import { Link } from 'react-router';
import { getGetCertificateUrl, useGetMyEvaluation } from '@/api/generated/closing/closing';
import type { LearningSet } from '@/api/generated/model';
import { Wishes } from '@/closing/Wishes';
import { paths } from '@/paths';
import { Card } from '@/ui/Section';
import { listOf } from '@/words';
import classes from './Sets.module.css';

interface EndSectionProps {
  set: LearningSet;
  viewerId: string | undefined;
  /** The end is near or has come, so that there is something to decide. */
  near?: boolean;
}

/** What came of the set, and how it comes to its end: looking back, deciding how it goes on, and the certificate. */
export function EndSection({ set, viewerId, near = false }: EndSectionProps) {
  const me = set.members.find(({ person }) => person.id === viewerId);
  const running = set.state === 'RUNNING';
  if (!running && set.state !== 'CLOSED') {
    return null;
  }
  return (
    <div className={classes.evaluation}>
      <Card title={near ? 'Looking back' : 'What came of it'} level={2}>
        {near && running && <p className={classes.quiet}>{waitingFor(set)}</p>}
        <Group>
          {near && me && <MyEvaluationLink set={set} />}
          <Button component={Link} to={paths.outcomes({ setId: set.id })} variant="default">
            What came of it
          </Button>
          {set.state === 'CLOSED' && me && (
            <Button
              component="a"
              href={getGetCertificateUrl(me.enrolmentId)}
              download
              variant="default"
            >
              Certificate of participation
            </Button>
          )}
        </Group>
        {near && running && (
          <div className={classes.wishes}>
            <h3>How does it go on?</h3>
            <Wishes set={set} viewerId={viewerId} />
          </div>
        )}
      </Card>
    </div>
  );
}

function waitingFor({ members }: LearningSet): string {
  const all = members.filter((member) => !member.offered);
  const missing = all.filter((member) => !member.evaluated).map(({ person }) => person.name);
  if (missing.length === all.length) {
    return 'Before a set closes, each member looks back on it, or prefers not to.';
  }
  return missing.length === 0
    ? 'Everybody has looked back.'
    : `${listOf(missing)} ${missing.length === 1 ? 'has' : 'have'} still to look back before the set can close.`;
}

function MyEvaluationLink({ set }: { set: LearningSet }) {
  const { data: mine } = useGetMyEvaluation(set.id);
  const settled = mine?.state === 'GIVEN' || mine?.state === 'DECLINED';
  const may = set.allowedActions.includes('evaluateSet');
  if (!may && !settled) {
    return null;
  }
  return (
    <Button
      component={Link}
      to={paths.evaluation({ setId: set.id })}
      variant={settled ? 'default' : 'filled'}
    >
      {settled
        ? 'My evaluation'
        : mine?.state === 'DRAFT'
          ? 'Go on with my evaluation'
          : 'Write my evaluation'}
    </Button>
  );
}
