import type { RouteObject } from 'react-router';
import { paths } from '@/paths';

export const signInRoutes: RouteObject[] = [
  {
    path: paths.signIn.pattern,
    lazy: async () => ({ Component: (await import('./SignInPage')).SignInPage }),
  },
];
