import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useGetMyEvaluation } from '@/api/generated/closing/closing';
import type { Evaluation, LearningSet } from '@/api/generated/model';
import { useGetSet } from '@/api/generated/set/set';
import { EvaluationForm } from '@/closing/EvaluationForm';
import { EvaluationPrivacy } from '@/closing/EvaluationPrivacy';
import { paths } from '@/paths';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import classes from './ClosingPages.module.css';
import { GivenEvaluation } from './GivenEvaluation';

/** A member's own evaluation: to fill in while the set runs, and to read and release words of afterwards. */
export function EvaluationPage() {
  const { setId = '' } = useParams();
  const set = useGetSet(setId);
  const evaluation = useGetMyEvaluation(setId, { query: { refetchOnWindowFocus: false } });
  return (
    <Loaded query={set} what="the set" shape="page">
      {(of) => (
        <Loaded query={evaluation} what="your evaluation" shape="page">
          {(mine) => <EvaluationView set={of} evaluation={mine} />}
        </Loaded>
      )}
    </Loaded>
  );
}

function EvaluationView({ set, evaluation }: { set: LearningSet; evaluation: Evaluation }) {
  const settled = evaluation.state === 'GIVEN' || evaluation.state === 'DECLINED';
  const [wanted, setWriting] = useState(!settled);
  const may = evaluation.allowedActions.includes('evaluateSet');
  const writing = wanted && may;
  return (
    <>
      <PageHeader
        title="Looking back"
        eyebrow={
          <Link to={paths.set({ setId: set.id })} className={classes.up}>
            {set.name}
          </Link>
        }
        lead={
          writing
            ? 'On yourself, on the set and on the programme. A few minutes, alone. Before a set closes, each member has done this, or said that they would rather not.'
            : undefined
        }
      />
      {writing ? (
        <>
          <div className={classes.notice}>
            <EvaluationPrivacy />
          </div>
          <EvaluationForm setId={set.id} evaluation={evaluation} onDone={() => setWriting(false)} />
        </>
      ) : (
        <>
          {evaluation.state === 'GIVEN' && (
            <GivenEvaluation setId={set.id} evaluation={evaluation} />
          )}
          {evaluation.state === 'DECLINED' && (
            <EmptyState title="You prefer to say nothing">
              That is all right, and nobody asks why.
            </EmptyState>
          )}
          {!settled && (
            <EmptyState title="The time for this is over">
              A set is evaluated while it runs, and this one does not run any more.
            </EmptyState>
          )}
          <Group mt="lg">
            {may && (
              <Button variant="default" onClick={() => setWriting(true)}>
                {evaluation.state === 'GIVEN' ? 'Change it' : 'Write one after all'}
              </Button>
            )}
            <Button component={Link} to={paths.set({ setId: set.id })} variant="subtle">
              Back to the set
            </Button>
          </Group>
        </>
      )}
    </>
  );
}
