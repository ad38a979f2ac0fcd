import type { RouteObject } from 'react-router';
import { paths } from '@/paths';

export const seriesRoutes: RouteObject[] = [
  {
    path: paths.planSeries.pattern,
    lazy: async () => ({ Component: (await import('./PlanSeriesPage')).PlanSeriesPage }),
  },
];
