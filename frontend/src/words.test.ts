import { expect, it } from 'vitest';
import { firstName, questionAbout } from './words';

it('says what a question is about once', () => {
  expect(questionAbout({ kind: 'AFFECTIVE', purpose: 'FEELINGS' })).toEqual(['About feelings']);
  expect(questionAbout({ kind: 'AFFECTIVE', purpose: 'BARRIERS' })).toEqual([
    'About feelings',
    'What stands in the way',
  ]);
  expect(questionAbout({ kind: 'PROBING', purpose: null })).toEqual(['Going deeper']);
});

it('calls people by their first name, and those without a name by the whole of what stands for it', () => {
  expect(firstName({ name: 'Amara Okafor' })).toBe('Amara');
  expect(firstName({ name: 'Former member' })).toBe('Former member');
  expect(firstName({ name: 'Name not given yet' })).toBe('Name not given yet');
});
