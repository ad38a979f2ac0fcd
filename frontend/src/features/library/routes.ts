import type { RouteObject } from 'react-router';
import { paths } from '@/paths';

export const libraryRoutes: RouteObject[] = [
  {
    path: paths.library.pattern,
    lazy: async () => ({ Component: (await import('./GuidesPage')).GuidesPage }),
  },
  {
    path: paths.libraryQuestions.pattern,
    lazy: async () => ({ Component: (await import('./QuestionsPage')).QuestionsPage }),
  },
  {
    path: paths.libraryRules.pattern,
    lazy: async () => ({ Component: (await import('./GroundRulesPage')).GroundRulesPage }),
  },
  {
    path: paths.libraryStarters.pattern,
    lazy: async () => ({ Component: (await import('./StartersPage')).StartersPage }),
  },
];
