import { expect, it } from 'vitest';
import { count, ordinal } from './placeWords';

it.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [13, '13th'],
  [22, '22nd'],
])('says %d as %s', (number, words) => {
  expect(ordinal(number)).toBe(words);
});

it('counts one thing as one', () => {
  expect(count(1, 'place')).toBe('1 place');
  expect(count(0, 'place')).toBe('0 places');
  expect(count(2, 'entry', 'entries')).toBe('2 entries');
});
