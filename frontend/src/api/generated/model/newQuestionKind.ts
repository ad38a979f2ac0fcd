/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { QuestionKind } from './questionKind';

export type NewQuestionKind = QuestionKind | null;
