/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Purpose } from './purpose';

export type QuestionFigurePurpose = Purpose | null;
