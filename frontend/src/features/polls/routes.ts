import type { RouteObject } from 'react-router';
import { paths } from '@/paths';

export const pollRoutes: RouteObject[] = [
  {
    path: paths.newPoll.pattern,
    lazy: async () => ({ Component: (await import('./NewPollPage')).NewPollPage }),
  },
  {
    path: paths.poll.pattern,
    lazy: async () => ({ Component: (await import('./PollPage')).PollPage }),
  },
];
