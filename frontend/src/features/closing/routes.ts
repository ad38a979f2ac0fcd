import type { RouteObject } from 'react-router';
import { paths } from '@/paths';

export const closingRoutes: RouteObject[] = [
  {
    path: paths.evaluation.pattern,
    lazy: async () => ({ Component: (await import('./EvaluationPage')).EvaluationPage }),
  },
  {
    path: paths.outcomes.pattern,
    lazy: async () => ({ Component: (await import('./OutcomesPage')).OutcomesPage }),
  },
  {
    path: paths.evaluationQuestions.pattern,
    lazy: async () => ({
      Component: (await import('./EvaluationQuestionsPage')).EvaluationQuestionsPage,
    }),
  },
  {
    path: paths.releasedWords.pattern,
    lazy: async () => ({ Component: (await import('./ReleasedWordsPage')).ReleasedWordsPage }),
  },
];
