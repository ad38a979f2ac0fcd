import { Button } from '@mantine/core';
import { Hand } from 'lucide-react';
import { stopSession } from '@/api/generated/session/session';
import classes from './RoomBar.module.css';
import { mayInSession, useRoomView } from './roomContext';
import { useDeed } from './useCommand';

/** For anybody, at once, and for no reason that has to be given. */
export function StopButton() {
  const { room } = useRoomView();
  const { id } = room.session;
  const stop = useDeed(
    (once) => stopSession(id, once),
    (before) => ({
      ...before,
      session: { ...before.session, stopped: true, pausedAt: before.serverTime },
    }),
  );
  if (!mayInSession(room, 'stopSession')) {
    return null;
  }
  return (
    <Button
      variant="default"
      size="sm"
      leftSection={<Hand size={18} aria-hidden />}
      classNames={{ label: classes.wayLabel, section: classes.waySign }}
      aria-label="Stop the session for everybody"
      aria-keyshortcuts="s"
      onClick={() => stop.mutate()}
      loading={stop.isPending}
      title={stop.error ? 'It could not be stopped; say so aloud.' : undefined}
    >
      Stop
    </Button>
  );
}
