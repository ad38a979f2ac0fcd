import { expect, it } from 'vitest';
import { type LaidOut, steppedTo } from './lifting';

/** Two rows: those left over and sets 1 and 2, then sets 3 and 4. */
const columns: LaidOut[] = [
  { column: null, others: 0, left: 0, top: 0 },
  { column: 1, others: 2, left: 300, top: 0 },
  { column: 2, others: 1, left: 600, top: 0 },
  { column: 3, others: 3, left: 0, top: 500 },
  { column: 4, others: 0, left: 300, top: 500 },
];

it('goes left and right through every column, over the ends of the rows', () => {
  const visited = [];
  let at = { column: null as number | null, index: 0 };
  for (;;) {
    const to = steppedTo(columns, at, 'ArrowRight');
    if (!to) {
      break;
    }
    visited.push(to.column);
    at = to;
  }
  expect(visited).toEqual([1, 2, 3, 4]);
  expect(steppedTo(columns, { column: 3, index: 2 }, 'ArrowLeft')).toEqual({ column: 2, index: 1 });
  expect(steppedTo(columns, { column: null, index: 0 }, 'ArrowLeft')).toBeNull();
});

it('goes up and down within a column, and at its end to the nearest of the next row', () => {
  expect(steppedTo(columns, { column: 1, index: 1 }, 'ArrowDown')).toEqual({ column: 1, index: 2 });
  expect(steppedTo(columns, { column: 1, index: 2 }, 'ArrowDown')).toEqual({ column: 4, index: 0 });
  expect(steppedTo(columns, { column: 2, index: 1 }, 'ArrowDown')).toEqual({ column: 4, index: 0 });
  expect(steppedTo(columns, { column: 3, index: 0 }, 'ArrowUp')).toEqual({
    column: null,
    index: 0,
  });
  expect(steppedTo(columns, { column: 4, index: 0 }, 'ArrowUp')).toEqual({ column: 1, index: 2 });
  expect(steppedTo(columns, { column: 4, index: 0 }, 'ArrowDown')).toBeNull();
  expect(steppedTo(columns, { column: 1, index: 0 }, 'ArrowUp')).toBeNull();
});
