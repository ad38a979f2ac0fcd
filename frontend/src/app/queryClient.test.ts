import { expect, it } from 'vitest';
import { ProblemError, unreachable } from '@/api/problem';
import { worthRetrying } from './queryClient';

const refusal = (status: number) => new ProblemError({ type: 'about:blank', title: 'x', status });

it('reads again when the server could not be reached or failed, twice at most', () => {
  expect(worthRetrying(0, unreachable(new Error()))).toBe(true);
  expect(worthRetrying(1, refusal(503))).toBe(true);
  expect(worthRetrying(2, refusal(503))).toBe(false);
});

it('takes a refusal for an answer', () => {
  expect(worthRetrying(0, refusal(404))).toBe(false);
  expect(worthRetrying(0, new TypeError('ours'))).toBe(false);
});
