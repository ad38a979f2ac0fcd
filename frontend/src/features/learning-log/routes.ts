import type { RouteObject } from 'react-router';
import { paths } from '@/paths';

export const learningLogRoutes: RouteObject[] = [
  {
    path: paths.log.pattern,
    lazy: async () => ({ Component: (await import('./LearningLogPage')).LearningLogPage }),
  },
];
