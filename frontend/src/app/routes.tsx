import type { RouteObject } from 'react-router';
import { administrationRoutes } from '@/features/administration/routes';
import { contractRoutes } from '@/features/contract/routes';
import { homeRoutes } from '@/features/home/routes';
import { organiserRoutes } from '@/features/organiser/routes';
import { planningRoutes } from '@/features/planning/routes';
import { profileRoutes } from '@/features/profile/routes';
import { programmeRoutes } from '@/features/programmes/routes';
import { setRoutes } from '@/features/sets/routes';
import { signInRoutes } from '@/features/sign-in/routes';
import { tokenRoutes } from '@/features/tokens/routes';
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
      {
        Component: SignedInLayout,
        children: [
          {
            ErrorBoundary: RouteError,
            children: [
              ...homeRoutes,
              ...programmeRoutes,
              ...setRoutes,
              ...contractRoutes,
              ...planningRoutes,
              ...organiserRoutes,
              ...profileRoutes,
              ...tokenRoutes,
              ...administrationRoutes,
              { path: '*', Component: NotFoundPage },
            ],
          },
        ],
      },
    ],
  },
];
