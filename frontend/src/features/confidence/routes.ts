import type { RouteObject } from 'react-router';
import { paths } from '@/paths';

export const confidenceRoutes: RouteObject[] = [
  {
    path: paths.confidence.pattern,
    lazy: async () => ({ Component: (await import('./ConfidencePage')).ConfidencePage }),
  },
];
