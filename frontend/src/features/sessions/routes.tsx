import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import type { TurnLog } from '@/api/generated/model';
import { paths } from '@/paths';

/** How a turn is shown once it is over. It comes from the feature that keeps the question log. */
export type TurnDocument = ComponentType<{ log: TurnLog; level?: 2 | 3 }>;

export function sessionRoutes(turnDocument: () => Promise<TurnDocument>): RouteObject[] {
  return [
    {
      path: paths.session.pattern,
      lazy: async () => {
        const [{ SessionPage }, Document] = await Promise.all([
          import('./SessionPage'),
          turnDocument(),
        ]);
        return { element: <SessionPage TurnDocument={Document} /> };
      },
    },
  ];
}
