/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { RetentionEnd } from './retentionEnd';

export interface Retention {
  /**
   * @minimum 1
   * @maximum 60
   */
  months: number;
  end: RetentionEnd;
}
