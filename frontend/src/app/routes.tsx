import type { RouteObject } from 'react-router';
import { actionRoutes } from '@/features/actions/routes';
import { administrationRoutes } from '@/features/administration/routes';
import { calendarRoutes } from '@/features/calendar/routes';
import { closingRoutes } from '@/features/closing/routes';
import { confidenceRoutes } from '@/features/confidence/routes';
import { contractRoutes } from '@/features/contract/routes';
import { dilemmaRoutes } from '@/features/dilemma/routes';
import { formationRoutes } from '@/features/formation/routes';
import { homeRoutes } from '@/features/home/routes';
import { learningLogRoutes } from '@/features/learning-log/routes';
import { libraryRoutes } from '@/features/library/routes';
import { notificationRoutes, openNotificationRoutes } from '@/features/notifications/routes';
import { offerRoutes } from '@/features/offer/routes';
import { organiserRoutes } from '@/features/organiser/routes';
import { planningRoutes } from '@/features/planning/routes';
import { pollRoutes } from '@/features/polls/routes';
import { practiceRoutes } from '@/features/practice/routes';
import { profileRoutes } from '@/features/profile/routes';
import { programmeRoutes } from '@/features/programmes/routes';
import { questionLogRoutes } from '@/features/question-log/routes';
import { reportRoutes } from '@/features/reports/routes';
import { roomRoutes } from '@/features/room/routes';
import { seriesRoutes } from '@/features/series/routes';
import { sessionRoutes } from '@/features/sessions/routes';
import { setRoutes } from '@/features/sets/routes';
import { signInRoutes } from '@/features/sign-in/routes';
import { tokenRoutes } from '@/features/tokens/routes';
import { LoadingState } from '@/ui/LoadingState';
import { NotFoundPage } from './NotFoundPage';
import { RootLayout } from './RootLayout';
import { RouteError } from './RouteError';
import { SignedInLayout } from './SignedInLayout';

/** The page of a session shows the question log in full; this is where the two meet. */
const turnDocument = async () =>
  (await import('@/features/question-log/TurnDocument')).TurnDocument;

/** Each feature brings its own routes, whose pages load when somebody goes there. */
export const routes: RouteObject[] = [
  {
    Component: RootLayout,
    ErrorBoundary: RouteError,
    HydrateFallback: () => <LoadingState what="Setwise" shape="page" />,
    children: [
      ...signInRoutes,
      ...offerRoutes,
      ...roomRoutes,
      ...openNotificationRoutes,
      {
        Component: SignedInLayout,
        children: [
          {
            ErrorBoundary: RouteError,
            children: [
              ...homeRoutes,
              ...programmeRoutes,
              ...setRoutes,
              ...sessionRoutes(turnDocument),
              ...questionLogRoutes,
              ...dilemmaRoutes,
              ...actionRoutes,
              ...learningLogRoutes,
              ...contractRoutes,
              ...closingRoutes,
              ...confidenceRoutes,
              ...calendarRoutes,
              ...planningRoutes,
              ...seriesRoutes,
              ...pollRoutes,
              ...organiserRoutes,
              ...formationRoutes,
              ...reportRoutes,
              ...notificationRoutes,
              ...practiceRoutes,
              ...libraryRoutes,
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
