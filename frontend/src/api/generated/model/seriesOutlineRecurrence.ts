/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Recurrence } from './recurrence';

export type SeriesOutlineRecurrence = Recurrence | null;
