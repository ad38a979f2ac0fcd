import { Button } from '@mantine/core';
import { Play } from 'lucide-react';
import { resumeSession } from '@/api/generated/session/session';
import { FormError } from '@/ui/FormError';
import { mayInSession, useRoomView } from './roomContext';
import classes from './StandingStill.module.css';
import { useDeed } from './useCommand';

/** The clock stands: the host made a pause, or somebody asked to stop. Who it was is nobody's business. */
export function StandingStill() {
  const { room } = useRoomView();
  const { session } = room;
  const resume = useDeed((once) => resumeSession(session.id, once));
  return (
    <section
      className={classes.still}
      data-stopped={session.stopped}
      aria-labelledby="standing-still"
    >
      <h2 id="standing-still" className={classes.title}>
        {session.stopped ? 'Somebody asked to stop' : 'The clock stands still'}
      </h2>
      <p className={classes.words}>
        {session.stopped
          ? 'Take a breath. Nobody has to explain anything. When you are ready, talk about what is needed now; your contract says who can help.'
          : 'A pause. The phase keeps the time it has left.'}
      </p>
      <FormError error={resume.error} />
      {mayInSession(room, 'resumeSession') ? (
        <Button
          leftSection={<Play size={18} aria-hidden />}
          onClick={() => resume.mutate()}
          loading={resume.isPending}
          variant={session.stopped ? 'default' : 'filled'}
        >
          Go on with the session
        </Button>
      ) : (
        <p className={classes.words}>
          {session.host ? `${session.host.name} lets it go on.` : 'Whoever hosts lets it go on.'}
        </p>
      )}
    </section>
  );
}
