import { useRoomView } from '../roomContext';
import classes from './stages.module.css';

/** The first minutes of a set that meets for the first time. */
export function WelcomeStage() {
  const { room } = useRoomView();
  const { set, attendance } = room.session;
  const here = attendance.filter(({ state }) => state === 'ATTENDED').length;
  return (
    <div className={classes.paper}>
      <p className={classes.large}>{`Welcome to ${set.name}.`}</p>
      <p>
        {here === attendance.length
          ? 'Everyone is here.'
          : `${here} of ${attendance.length} have marked themselves as here.`}{' '}
        In this hour you say who you are and why you came, agree how you work with one another, and
        settle who presents when.
      </p>
      <p>
        What is said here stays here. You are equals: nobody leads this set and nobody is judged.
      </p>
    </div>
  );
}
