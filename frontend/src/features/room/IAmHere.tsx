import { Button } from '@mantine/core';
import { Hand } from 'lucide-react';
import { joinSession } from '@/api/generated/session/session';
import { FormError } from '@/ui/FormError';
import { mayInSession, useRoomView } from './roomContext';
import { useDeed } from './useCommand';

/** For whoever has come and is not marked as here. */
export function IAmHere() {
  const { room, me } = useRoomView();
  const { session } = room;
  const join = useDeed(
    (once) => joinSession(session.id, once),
    (before) => ({
      ...before,
      session: {
        ...before.session,
        attendance: before.session.attendance.map((one) =>
          one.person.id === me.id ? { ...one, state: 'ATTENDED' } : one,
        ),
      },
    }),
  );
  const expected = session.attendance.some(
    ({ person, state }) => person.id === me.id && state !== 'ATTENDED',
  );
  if (!expected || !mayInSession(room, 'joinSession')) {
    return null;
  }
  return (
    <>
      <FormError error={join.error} />
      <Button
        leftSection={<Hand size={18} aria-hidden />}
        onClick={() => join.mutate()}
        loading={join.isPending}
      >
        I am here
      </Button>
    </>
  );
}
