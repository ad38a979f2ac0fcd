/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Enrolment } from './enrolment';

export type ProgrammeMyEnrolment = Enrolment | null;
