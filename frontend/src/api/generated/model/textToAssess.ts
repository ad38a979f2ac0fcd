/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { TextToAssessMode } from './textToAssessMode';

export interface TextToAssess {
  /** @maxLength 2000 */
  text: string;
  mode?: TextToAssessMode;
}
