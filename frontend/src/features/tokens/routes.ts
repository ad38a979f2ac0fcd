import type { RouteObject } from 'react-router';
import { paths } from '@/paths';

export const tokenRoutes: RouteObject[] = [
  {
    path: paths.tokens.pattern,
    lazy: async () => ({ Component: (await import('./TokensPage')).TokensPage }),
  },
];
