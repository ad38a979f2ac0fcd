import { ConfidenceQuestion } from '@/confidence/ConfidenceQuestion';
import { ReviewSheet } from '../ReviewSheet';
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
      <ReviewSheet sessionId={room.session.id} personId={me.id} prompting />
    </div>
  );
}
