/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { OptionAnswer } from './optionAnswer';

export interface PollAnswers {
  /**
   * @minItems 1
   * @maxItems 12
   */
  answers: OptionAnswer[];
}
