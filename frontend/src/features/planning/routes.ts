import type { RouteObject } from 'react-router';
import { paths } from '@/paths';

export const planningRoutes: RouteObject[] = [
  {
    path: paths.planSession.pattern,
    lazy: async () => ({ Component: (await import('./PlanSessionPage')).PlanSessionPage }),
  },
  {
    path: paths.scripts.pattern,
    lazy: async () => ({ Component: (await import('./ScriptsPage')).ScriptsPage }),
  },
  {
    path: paths.sessionPlan.pattern,
    lazy: async () => ({ Component: (await import('./SessionPlanPage')).SessionPlanPage }),
  },
];
