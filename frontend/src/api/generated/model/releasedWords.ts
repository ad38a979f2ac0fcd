/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { ReleasedTheme } from './releasedTheme';
import type { ReleasedAnswers } from './releasedAnswers';

export interface ReleasedWords {
  themes: ReleasedTheme[];
  answers: ReleasedAnswers[];
}
