import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import type { Room } from '@/api/generated/model';
import { getGetRoomQueryKey } from '@/api/generated/session/session';
import { freshKey } from '@/api/http';
import { ProblemError } from '@/api/problem';
import { useRoomView } from './roomContext';

/** Waiting before each further try where the line fails, in milliseconds. */
const TRIES = [500, 1_500, 4_000];

/** What to hand on to the generated client, so that however often a command is sent it acts once. */
export interface Once {
  headers: { 'Idempotency-Key': string };
}

/**
 * Something done in the room; done twice, once after the other. What it changes is pushed to everybody, the doer among them; where it fails the room is read again.
 *
 * @param foresee what the room will look like if it works; shown at once, and taken back if it does not
 */
export function useCommand<Input = void>(
  deed: (input: Input, once: Once) => Promise<unknown>,
  foresee?: (room: Room, input: Input) => Room,
) {
  const { room, whenHeard } = useRoomView();
  const client = useQueryClient();
  const queryKey = getGetRoomQueryKey(room.session.id);
  const command = useMutation<
    unknown,
    ProblemError,
    Input,
    { before: Room; foreseen: Room } | undefined
  >({
    scope: { id: useId() },
    mutationFn: (input) => {
      const once = { headers: { 'Idempotency-Key': freshKey() } };
      return persistently(() => deed(input, once));
    },
    onMutate: async (input) => {
      const before = client.getQueryData<Room>(queryKey);
      if (!foresee || !before) {
        return undefined;
      }
      await client.cancelQueries({ queryKey });
      const foreseen = foresee(before, input);
      client.setQueryData<Room>(queryKey, foreseen);
      return { before, foreseen };
    },
    onError: (_error, _input, foresight) => {
      // What was pushed meanwhile stays.
      if (foresight && client.getQueryData<Room>(queryKey) === foresight.foreseen) {
        client.setQueryData<Room>(queryKey, foresight.before);
      }
      return client.invalidateQueries({ queryKey });
    },
  });
  const { error } = command;
  const [overcome, setOvercome] = useState<ProblemError | null>(null);
  useEffect(
    () => (error?.unreachable ? whenHeard(() => setOvercome(error)) : undefined),
    [error, whenHeard],
  );
  const cutOff = error !== null && error === overcome;
  return {
    ...command,
    /** Why it was not accepted. That the server cannot be reached is said until the server is heard of again. */
    error: cutOff ? null : error,
    /** The server could not be reached for it, and is there again: nobody knows whether it arrived. */
    cutOff,
  };
}

/** Tries again while the server cannot be reached. */
async function persistently<T>(send: () => Promise<T>): Promise<T> {
  for (const wait of TRIES) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof ProblemError && error.unreachable)) {
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return send();
}

/** The same for what needs nothing but to be done. */
export function useDeed(deed: (once: Once) => Promise<unknown>, foresee?: (room: Room) => Room) {
  return useCommand<void>((_nothing, once) => deed(once), foresee);
}
