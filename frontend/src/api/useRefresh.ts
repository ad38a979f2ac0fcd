import { useQueryClient } from '@tanstack/react-query';

/**
 * Reads again whatever the page shows. After a command, because one deed often changes more than what it answers: an accepted
 * offer is an enrolment, a seat, a count and a right.
 */
export function useRefresh(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries();
}
