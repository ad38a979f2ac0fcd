import { Button } from '@mantine/core';
import { takeOverHosting } from '@/api/generated/session/session';
import { FormError } from '@/ui/FormError';
import { InlineNotice } from '@/ui/InlineNotice';
import { mayInSession, useRoomView } from './roomContext';
import { useDeed } from './useCommand';

/** The host has been gone for a minute: whoever likes can host in their place. */
export function HostAway() {
  const { room, me } = useRoomView();
  const { id, host } = room.session;
  const takeOver = useDeed((once) => takeOverHosting(id, once));
  if (!mayInSession(room, 'takeOverHosting') || host?.id === me.id) {
    return null;
  }
  return (
    <InlineNotice
      tone="warn"
      title={host ? `${host.name} has been away for a while` : 'Nobody hosts just now'}
      action={
        <>
          <FormError error={takeOver.error} />
          <Button size="sm" onClick={() => takeOver.mutate()} loading={takeOver.isPending}>
            Host from here
          </Button>
        </>
      }
    >
      One of you can keep the time instead. Nothing is lost meanwhile.
    </InlineNotice>
  );
}
