/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { EnrolmentState } from './enrolmentState';

export type RosterChangePlace = EnrolmentState | null;
