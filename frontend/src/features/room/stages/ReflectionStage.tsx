import { REVIEW_PROMPTS, ReviewSheet } from '../ReviewSheet';
import { useRoomView } from '../roomContext';
import classes from './stages.module.css';

/** A quiet page. Nothing can be asked; whoever likes writes for themselves. */
export function ReflectionStage() {
  const { room, me } = useRoomView();
  return (
    <div className={classes.quiet}>
      <ol className={classes.prompts}>
        {REVIEW_PROMPTS.map(([field, prompt]) => (
          <li key={field}>{prompt}</li>
        ))}
      </ol>
      <ReviewSheet sessionId={room.session.id} personId={me.id} />
    </div>
  );
}
