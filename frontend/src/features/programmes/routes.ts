import type { RouteObject } from 'react-router';
import { paths } from '@/paths';

export const programmeRoutes: RouteObject[] = [
  {
    path: paths.programmes.pattern,
    lazy: async () => ({ Component: (await import('./ProgrammesPage')).ProgrammesPage }),
  },
  {
    path: paths.apply.pattern,
    lazy: async () => ({ Component: (await import('./ApplyPage')).ApplyPage }),
  },
  {
    path: paths.programme.pattern,
    lazy: async () => ({ Component: (await import('./ProgrammePage')).ProgrammePage }),
  },
];
