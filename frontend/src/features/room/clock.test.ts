import { expect, it } from 'vitest';
import { aRoom } from '@/test/rooms';
import { minutesLate, secondsLeft } from './clock';

const began = Date.parse('2026-03-04T18:00:00Z');
const minutes = (count: number) => count * 60_000;

/** In open questions, which began 22 minutes into the hour and last 22. */
function inQuestions(session: object = {}) {
  return {
    ...aRoom('OPEN_QUESTIONS', { session: { startedAt: '2026-03-04T18:00:00Z', ...session } }),
    phaseEndsAt: '2026-03-04T18:44:00Z',
  };
}

it('counts down, and on beyond the end', () => {
  expect(secondsLeft(inQuestions(), began + minutes(43))).toBe(60);
  expect(secondsLeft(inQuestions(), began + minutes(46))).toBe(-120);
});

it('stands still while the clock does', () => {
  const paused = inQuestions({ pausedAt: '2026-03-04T18:40:00Z' });
  expect(secondsLeft(paused, began + minutes(59))).toBe(240);
});

it('owes nothing on time, and whole minutes once the phase or a pause takes longer', () => {
  expect(minutesLate(inQuestions(), began + minutes(30))).toBe(0);
  expect(minutesLate(inQuestions(), began + minutes(47))).toBe(3);
  const paused = inQuestions({ pausedAt: '2026-03-04T18:40:00Z' });
  expect(minutesLate(paused, began + minutes(45))).toBe(5);
});
