import { expect, it } from 'vitest';
import { wholeNumber } from './numbers';

it('takes whole numbers within the range, whether typed or stepped to', () => {
  const check = wholeNumber(2, 9);
  for (const fine of [2, 9, '7']) {
    expect(check(fine)).toBeNull();
  }
  for (const wrong of [1, 10, '', '-', 2.5, '99999999999999999999']) {
    expect(check(wrong)).toBe('Choose a whole number from 2 to 9');
  }
});
