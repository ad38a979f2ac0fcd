/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { EnrolmentState } from './enrolmentState';

export type ListProgrammeEnrolmentsParams = {
/**
 * The `next` of the page before; leave it out for the first page
 */
after?: string;
/**
 * How many items at most
 * @minimum 1
 * @maximum 100
 */
limit?: number;
/**
 * Only those that stand here
 */
state?: EnrolmentState;
};
