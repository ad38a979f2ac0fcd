import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useGetMyEvaluation } from '@/api/generated/closing/closing';
import type { LearningSet } from '@/api/generated/model';
import { useGetSet } from '@/api/generated/set/set';
import { EvaluationForm } from '@/closing/EvaluationForm';
import { EvaluationPrivacy } from '@/closing/EvaluationPrivacy';
import { Wishes } from '@/closing/Wishes';
import { paths } from '@/paths';
import { Loaded } from '@/ui/Loaded';
import { firstName, listOf } from '@/words';
import { useRoomView } from '../roomContext';
import classes from './stages.module.css';

/** Looking back, each alone, in the room; one sees who is still writing and nothing of what they write. */
export function EvaluationStage() {
  const { room, me } = useRoomView();
  const set = useGetSet(room.session.set.id);
  return (
    <Loaded query={set} what="your set" shape="cards">
      {(data) => (
        <div className={classes.looking}>
          <p className={classes.soft}>{writingNow(data, me.id)}</p>
          {data.allowedActions.includes('evaluateSet') && <MyEvaluation setId={data.id} />}
        </div>
      )}
    </Loaded>
  );
}

function writingNow({ members }: LearningSet, meId: string): string {
  const writing = members.filter(({ evaluated, offered }) => !evaluated && !offered);
  return writing.length === 0
    ? 'Everybody has written, or said that they would rather not.'
    : `Still writing: ${listOf(writing.map(({ person }) => (person.id === meId ? 'you' : firstName(person))))}.`;
}

function MyEvaluation({ setId }: { setId: string }) {
  const evaluation = useGetMyEvaluation(setId, { query: { refetchOnWindowFocus: false } });
  const [again, setAgain] = useState(false);
  return (
    <Loaded query={evaluation} what="your evaluation" shape="cards">
      {(mine) =>
        !again && (mine.state === 'GIVEN' || mine.state === 'DECLINED') ? (
          <div className={classes.paper}>
            <p className={classes.large}>
              {mine.state === 'GIVEN' ? 'Your evaluation is given.' : 'You say nothing.'}
            </p>
            <p>
              {mine.state === 'GIVEN'
                ? 'On its own page you can read it again, and let the organisers read some of your words.'
                : 'That is all right, and nobody asks why.'}
            </p>
            <div className={classes.steps}>
              <Button variant="default" onClick={() => setAgain(true)}>
                {mine.state === 'GIVEN' ? 'Change it' : 'Write one after all'}
              </Button>
              {mine.state === 'GIVEN' && (
                <Button component={Link} to={paths.evaluation({ setId })} variant="subtle">
                  Read my evaluation
                </Button>
              )}
            </div>
          </div>
        ) : (
          <>
            <EvaluationPrivacy />
            <EvaluationForm setId={setId} evaluation={mine} onDone={() => setAgain(false)} />
          </>
        )
      }
    </Loaded>
  );
}

/** The members decide together; it is done when the set closes, on its page, after the session. */
export function DecisionStage() {
  const { room, me } = useRoomView();
  const set = useGetSet(room.session.set.id);
  return (
    <Loaded query={set} what="your set" shape="cards">
      {(data) => <Wishes set={data} viewerId={me.id} />}
    </Loaded>
  );
}
