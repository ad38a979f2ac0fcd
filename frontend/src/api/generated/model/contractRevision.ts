/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { FacilitationMode } from './facilitationMode';
import type { ContractRevisionMonthly } from './contractRevisionMonthly';
import type { ContractRevisionQuestionStyle } from './contractRevisionQuestionStyle';
import type { ContractRevisionPresenterChoice } from './contractRevisionPresenterChoice';
import type { ContractRevisionRetention } from './contractRevisionRetention';
import type { Clause } from './clause';

export interface ContractRevision {
  mode: FacilitationMode;
  /**
   * @minimum 30
   * @maximum 480
   */
  sessionMinutes: number;
  /**
   * @minimum 1
   * @maximum 26
   * @nullable
   */
  weeksBetweenSessions?: number | null;
  monthly?: ContractRevisionMonthly;
  /**
   * @minimum 1
   * @maximum 6
   */
  turnsPerSession: number;
  /**
   * @minimum 2
   * @maximum 9
   */
  quorum: number;
  questionStyle?: ContractRevisionQuestionStyle;
  presenterChoice?: ContractRevisionPresenterChoice;
  /** @nullable */
  confidenceShared?: boolean | null;
  retention?: ContractRevisionRetention;
  /** @maxItems 50 */
  clauses: Clause[];
}
