import type { RouteObject } from 'react-router';
import { paths } from '@/paths';

export const practiceRoutes: RouteObject[] = [
  {
    path: paths.practice.pattern,
    lazy: async () => ({ Component: (await import('./PracticePage')).PracticePage }),
  },
];
