import { describe, expect, it } from 'vitest';
import { paths, placeToReturnTo, signInReturningTo } from './paths';

describe('a path', () => {
  it('puts its parameters in their places', () => {
    expect(paths.set({ setId: '42' })).toBe('/sets/42');
    expect(paths.organiseProgramme({ programmeId: 'a b/c' })).toBe(
      '/programmes/a%20b%2Fc/organise',
    );
  });

  it('is an address of its own for every page', () => {
    const patterns = Object.values(paths).map((path) => path.pattern);
    expect(new Set(patterns).size).toBe(patterns.length);
    for (const pattern of patterns) {
      expect(pattern).toMatch(/^\/([a-z-]+|:[a-zA-Z]+)?(\/([a-z-]+|:[a-zA-Z]+))*$/);
    }
  });
});

describe('signing in', () => {
  it('returns to where one was', () => {
    const page = signInReturningTo('/sets/42?tab=contract');
    expect(placeToReturnTo(new URL(page, 'http://localhost').searchParams)).toBe(
      '/sets/42?tab=contract',
    );
    expect(signInReturningTo('/')).toBe('/sign-in');
  });

  it.each([
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/sign-in',
    '',
  ])('never returns to %j', (place) => {
    expect(placeToReturnTo(new URLSearchParams({ return: place }))).toBe('/');
  });
});
