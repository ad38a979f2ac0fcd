import type { RouteObject } from 'react-router';
import { homeRoutes } from '@/features/home/routes';
import { roomRoutes } from '@/features/room/routes';
import { signInRoutes } from '@/features/sign-in/routes';
import { LoadingState } from '@/ui/LoadingState';
import { NotFoundPage } from './NotFoundPage';
import { RootLayout } from './RootLayout';
import { RouteError } from './RouteError';
import { SignedInLayout } from './SignedInLayout';

/** Each feature brings its own routes, whose pages load when somebody goes there. */
export const routes: RouteObject[] = [
  {
    Component: RootLayout,
    ErrorBoundary: RouteError,
    HydrateFallback: () => <LoadingState what="Setwise" shape="page" />,
    children: [
      ...signInRoutes,
      ...roomRoutes,
      {
        Component: SignedInLayout,
        children: [
          {
            ErrorBoundary: RouteError,
            children: [...homeRoutes, { path: '*', Component: NotFoundPage }],
          },
        ],
      },
    ],
  },
];
