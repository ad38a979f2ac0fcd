import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Room } from '@/api/generated/model';
import { getGetRoomQueryKey } from '@/api/generated/session/session';
import type { ProblemError } from '@/api/problem';
import { useRoomView } from './roomContext';

/**
 * Something done in the room. The room is read again afterwards, whether it worked or not, so that everybody's deeds show.
 *
 * @param foresee what the room will look like if it works; shown at once, and taken back if it does not
 */
export function useCommand<Input = void>(
  deed: (input: Input) => Promise<unknown>,
  foresee?: (room: Room, input: Input) => Room,
) {
  const { room } = useRoomView();
  const client = useQueryClient();
  const queryKey = getGetRoomQueryKey(room.session.id);
  return useMutation<unknown, ProblemError, Input, Room | undefined>({
    mutationFn: deed,
    onMutate: async (input) => {
      if (!foresee) {
        return undefined;
      }
      await client.cancelQueries({ queryKey });
      const before = client.getQueryData<Room>(queryKey);
      if (before) {
        client.setQueryData<Room>(queryKey, foresee(before, input));
      }
      return before;
    },
    onError: (_error, _input, before) => {
      if (before) {
        client.setQueryData<Room>(queryKey, before);
      }
    },
    onSettled: () => client.invalidateQueries({ queryKey }),
  });
}
