import { afterEach, expect, it, vi } from 'vitest';
import {
  allZones,
  clockCheck,
  clocksPassOver,
  instantAt,
  localMoment,
  nextDayOfTheWeek,
} from './zones';

it.each([
  ['Europe/London', '2026-03-04', '18:00', '2026-03-04T18:00:00Z'],
  ['Europe/London', '2026-07-01', '18:00', '2026-07-01T17:00:00Z'],
  ['Asia/Kolkata', '2026-03-04', '23:30', '2026-03-04T18:00:00Z'],
  ['Pacific/Auckland', '2026-03-05', '07:00', '2026-03-04T18:00:00Z'],
])('in %s the clocks show %s %s at %s', (zone, date, clock, instant) => {
  expect(instantAt({ date, clock }, zone)).toBe(instant);
  expect(localMoment(instant, zone)).toEqual({ date, clock });
});

it('makes no instant of half a moment', () => {
  expect(instantAt({ date: '2026-03-04', clock: '' }, 'UTC')).toBeNull();
  expect(instantAt({ date: '', clock: '18:00' }, 'UTC')).toBeNull();
});

it.each([
  ['Europe/London', '2027-03-28', '00:59', false],
  ['Europe/London', '2027-03-28', '01:00', true],
  ['Europe/London', '2027-03-28', '01:30', true],
  ['Europe/London', '2027-03-28', '02:00', false],
  ['Europe/London', '2027-10-31', '01:30', false],
  ['America/New_York', '2027-03-14', '02:30', true],
  ['UTC', '2027-03-28', '01:30', false],
])('in %s the clocks of %s pass over %s: %s', (zone, date, clock, passed) => {
  expect(clocksPassOver({ date, clock }, zone)).toBe(passed);
  expect(clockCheck(zone)(clock, { date, clock }) !== null).toBe(passed);
});

it('knows UTC beside the zones of cities', () => {
  expect(allZones()).toEqual(expect.arrayContaining(['UTC', 'Europe/London']));
});

afterEach(() => {
  vi.useRealTimers();
});

it.each([
  ['Europe/London', 0, '2026-03-09'],
  ['Europe/London', 2, '2026-03-11'],
  ['Europe/London', 3, '2026-03-05'],
  ['Pacific/Auckland', 3, '2026-03-12'],
])('in %s day %i of the week comes next on %s', (zone, day, date) => {
  vi.useFakeTimers({ now: new Date('2026-03-04T18:00:00Z') });
  expect(nextDayOfTheWeek(day, zone)).toBe(date);
});
