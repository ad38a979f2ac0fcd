import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from '@/api/problem';

/** Reading again helps against a poor line or a server that restarts, never against a refusal. */
export function worthRetrying(failures: number, error: unknown): boolean {
  const transient = error instanceof ProblemError && (error.unreachable || error.status >= 500);
  return transient && failures < 2;
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: worthRetrying, staleTime: 10_000 },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
