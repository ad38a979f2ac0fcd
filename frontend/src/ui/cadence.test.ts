import { describe, expect, it } from 'vitest';
import { cadenceValues, cadenceWords, nextMeeting } from './cadence';

const secondTuesday = { monthly: { ordinal: 2, weekday: 'TUESDAY' } };
const lastFriday = { monthly: { ordinal: 5, weekday: 'FRIDAY', every: 2 } };

describe('how often a set meets', () => {
  it('is said in words', () => {
    expect(cadenceWords({ weeksBetweenSessions: 1 })).toBe('every week');
    expect(cadenceWords({ weeksBetweenSessions: 6, monthly: null })).toBe('every 6 weeks');
    expect(cadenceWords(secondTuesday)).toBe('on the second Tuesday of every month');
    expect(cadenceWords(lastFriday)).toBe('on the last Friday of every second month');
  });

  it('fills a form, with a proposal for what is not agreed', () => {
    expect(cadenceValues({ weeksBetweenSessions: 6 })).toEqual({
      rhythm: 'WEEKS',
      weeks: 6,
      ordinal: '2',
      weekday: 'TUESDAY',
      every: '1',
    });
    expect(cadenceValues(lastFriday)).toMatchObject({
      rhythm: 'MONTHLY',
      ordinal: '5',
      weekday: 'FRIDAY',
      every: '2',
    });
  });

  it.each([
    [{ weeksBetweenSessions: 4 }, '2026-12-15', '2027-01-12'],
    [secondTuesday, '2026-11-10', '2026-12-08'],
    [secondTuesday, '2026-12-01', '2027-01-12'],
    [lastFriday, '2026-09-25', '2026-11-27'],
    [lastFriday, '2026-10-30', '2026-12-25'],
    [{ monthly: { ordinal: 5, weekday: 'SUNDAY' } }, '2027-01-31', '2027-02-28'],
    [{ monthly: { ordinal: 1, weekday: 'MONDAY' } }, '2027-01-04', '2027-02-01'],
  ])('%j after %s is %s', (cadence, date, next) => {
    expect(nextMeeting(cadence, date)).toBe(next);
  });
});
