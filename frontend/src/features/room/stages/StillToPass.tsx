import { Button } from '@mantine/core';
import { passTurn } from '@/api/generated/question/question';
import { useAnnounce } from '@/ui/Announcer';
import { FormError } from '@/ui/FormError';
import { InlineNotice } from '@/ui/InlineNotice';
import { firstName } from '@/words';
import { mayInTurn, useRoomView } from '../roomContext';
import { useCommand } from '../useCommand';
import classes from './stages.module.css';

/** Once the time for questions is over: for whoever has neither asked nor passed, so that the turn can end well. */
export function StillToPass() {
  const { room, me } = useRoomView();
  const announce = useAnnounce();
  const { turn } = room;
  const pass = useCommand(async (turnId: string, once) => {
    await passTurn(turnId, once);
    announce('You passed');
  });
  if (!turn?.stillToAsk.some(({ id }) => id === me.id) || !mayInTurn(room, 'passTurn')) {
    return null;
  }
  return (
    <div className={classes.passing}>
      <InlineNotice
        title="You have asked nothing in this turn"
        action={
          <Button
            variant="default"
            size="sm"
            onClick={() => pass.mutate(turn.turn.id)}
            loading={pass.isPending}
          >
            Pass
          </Button>
        }
      >
        {`Passing is as good as asking: say it aloud, so that ${firstName(turn.turn.presenter)} knows.`}
      </InlineNotice>
      <FormError error={pass.error} />
    </div>
  );
}
