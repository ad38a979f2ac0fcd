import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useGetSet } from '@/api/generated/set/set';
import { paths } from '@/paths';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { firstName, listOf } from '@/words';
import { useRoomView } from '../roomContext';
import classes from './stages.module.css';

/** Looking back. Each writes for themselves on the page of the set; here one sees who is still writing. */
export function EvaluationStage() {
  const { room, me } = useRoomView();
  const setId = room.session.set.id;
  const set = useGetSet(setId);
  if (set.isPending) {
    return <LoadingState what="your set" />;
  }
  if (set.isError) {
    return <ErrorState error={set.error} onRetry={() => set.refetch()} />;
  }
  const writing = set.data.members.filter(({ evaluated, offered }) => !evaluated && !offered);
  const mine = writing.some(({ person }) => person.id === me.id);
  return (
    <div className={classes.paper}>
      <p className={classes.large}>
        What were you looking for when you came, and what have you found?
      </p>
      <p>What will you do otherwise from now on? What would have made this set better?</p>
      <p className={classes.soft}>
        {writing.length === 0
          ? 'Everybody has written or said that they would rather not.'
          : `Still writing: ${listOf(writing.map(({ person }) => (person.id === me.id ? 'you' : firstName(person))))}.`}
      </p>
      <Button
        component={Link}
        to={paths.set({ setId })}
        variant={mine ? 'filled' : 'default'}
        className={classes.start}
      >
        {mine ? 'Write your evaluation' : 'Go to the set’s page'}
      </Button>
    </div>
  );
}

const WAYS = [
  { title: 'Renew', words: 'Another round, with a contract that you agree afresh.' },
  { title: 'Go on by yourselves', words: 'The same people, and nobody to facilitate.' },
  { title: 'Part', words: 'A good ending. What you have learned goes with you.' },
];

/** The members decide together; the decision is kept where the set is closed. */
export function DecisionStage() {
  const { room } = useRoomView();
  return (
    <>
      <ul className={classes.decisions}>
        {WAYS.map(({ title, words }) => (
          <li key={title} className={classes.decision}>
            <h2 className={classes.clauseTitle}>{title}</h2>
            <p className={classes.soft}>{words}</p>
          </li>
        ))}
      </ul>
      <Button component={Link} to={paths.set({ setId: room.session.set.id })} variant="default">
        Close the set on its page
      </Button>
    </>
  );
}
