import type { RouteObject } from 'react-router';
import { paths } from '@/paths';

export const actionRoutes: RouteObject[] = [
  {
    path: paths.actions.pattern,
    lazy: async () => ({ Component: (await import('./ActionsPage')).ActionsPage }),
  },
];
