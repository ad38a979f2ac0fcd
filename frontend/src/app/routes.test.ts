import type { RouteObject } from 'react-router';
import { expect, it } from 'vitest';
import { paths } from '@/paths';
import { routes } from './routes';

function patternsOf(some: RouteObject[]): string[] {
  return some.flatMap(({ path, children }) => [
    ...(path === undefined ? [] : [path]),
    ...patternsOf(children ?? []),
  ]);
}

// The journeys visit every path there is, so a page that is reached in another way would be looked at by nobody.
it('leads to every path, and nowhere else', () => {
  expect(patternsOf(routes).sort()).toEqual(
    ['*', ...Object.values(paths).map(({ pattern }) => pattern)].sort(),
  );
});
