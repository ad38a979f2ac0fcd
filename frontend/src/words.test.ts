import { expect, it } from 'vitest';
import { questionAbout } from './words';

it('says what a question is about once', () => {
  expect(questionAbout({ kind: 'AFFECTIVE', purpose: 'FEELINGS' })).toEqual(['About feelings']);
  expect(questionAbout({ kind: 'AFFECTIVE', purpose: 'BARRIERS' })).toEqual([
    'About feelings',
    'What stands in the way',
  ]);
  expect(questionAbout({ kind: 'PROBING', purpose: null })).toEqual(['Going deeper']);
});
