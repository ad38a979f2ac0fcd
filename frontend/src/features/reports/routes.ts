import type { RouteObject } from 'react-router';
import { paths } from '@/paths';

export const reportRoutes: RouteObject[] = [
  {
    path: paths.reports.pattern,
    lazy: async () => ({ Component: (await import('./ReportsPage')).ReportsPage }),
  },
  {
    path: paths.programmeReport.pattern,
    lazy: async () => ({ Component: (await import('./ProgrammeReportPage')).ProgrammeReportPage }),
  },
  {
    path: paths.comparison.pattern,
    lazy: async () => ({ Component: (await import('./ComparisonPage')).ComparisonPage }),
  },
  {
    path: paths.criteria.pattern,
    lazy: async () => ({ Component: (await import('./CriteriaPage')).CriteriaPage }),
  },
  {
    path: paths.myCriteria.pattern,
    lazy: async () => ({ Component: (await import('./MyCriteriaPage')).MyCriteriaPage }),
  },
];
