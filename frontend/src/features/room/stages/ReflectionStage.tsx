import { ConfidenceQuestion } from '@/confidence/ConfidenceQuestion';
import { REVIEW_PROMPTS, ReviewSheet } from '../ReviewSheet';
import { useRoomView } from '../roomContext';
import classes from './stages.module.css';

/** A quiet page. Nothing can be asked; whoever likes writes for themselves. */
export function ReflectionStage() {
  const { room, me } = useRoomView();
  return (
    <div className={classes.quiet}>
      {room.session.kind === 'INTRODUCTORY' && (
        <ConfidenceQuestion sessionId={room.session.id} personId={me.id} baseline />
      )}
      <ol className={classes.prompts}>
        {REVIEW_PROMPTS.map(([field, prompt]) => (
          <li key={field}>{prompt}</li>
        ))}
      </ol>
      <ReviewSheet sessionId={room.session.id} personId={me.id} />
    </div>
  );
}
