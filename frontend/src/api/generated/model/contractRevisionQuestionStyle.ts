/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { QuestionStyle } from './questionStyle';

export type ContractRevisionQuestionStyle = QuestionStyle | null;
