/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { SeriesOutlineRecurrence } from './seriesOutlineRecurrence';

export interface SeriesOutline {
  firstDay: string;
  /** @pattern ([01]\d|2[0-3]):[0-5]\d */
  at: string;
  recurrence?: SeriesOutlineRecurrence;
  /**
   * @minimum 1
   * @maximum 3
   * @nullable
   */
  rounds?: number | null;
  /** @nullable */
  introduction?: boolean | null;
  /** @nullable */
  closing?: boolean | null;
  /**
   * @maxItems 27
   * @nullable
   */
  presenterIds?: string[] | null;
  /**
   * @maxItems 200
   * @nullable
   */
  avoid?: string[] | null;
  /** @nullable */
  rotateHosts?: boolean | null;
}
