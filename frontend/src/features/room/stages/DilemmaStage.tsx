import { Link } from 'react-router';
import { paths } from '@/paths';
import { EmptyState } from '@/ui/EmptyState';
import { PlainText } from '@/ui/PlainText';
import { firstName } from '@/words';
import { useRoomView } from '../roomContext';
import classes from './stages.module.css';

/** The dilemma as its presenter wrote it, large enough to read from the corner of an eye. */
export function DilemmaStage() {
  const { room, me } = useRoomView();
  if (!room.turn) {
    return null;
  }
  const { dilemma, turn } = room.turn;
  const mine = turn.presenter.id === me.id;
  if (!dilemma || dilemma.state === 'DRAFT') {
    return (
      <EmptyState
        title={mine ? 'Your dilemma is not released' : 'The dilemma is spoken today'}
        action={mine && <Link to={paths.dilemma({ turnId: turn.id })}>Go to your dilemma</Link>}
      >
        {mine
          ? 'The others see it once you release it. You can speak to it without.'
          : `${firstName(turn.presenter)} has released nothing to read.`}
      </EmptyState>
    );
  }
  return (
    <article className={classes.dilemma} aria-label="The dilemma">
      <h2 className={classes.dilemmaTitle}>{dilemma.title}</h2>
      <div className={classes.brief}>
        <PlainText text={dilemma.brief} />
      </div>
    </article>
  );
}
