/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { RosterChangeKind } from './rosterChangeKind';

export type ListRosterChangesParams = {
/**
 * The `next` of the page before; leave it out for the first page
 */
after?: string;
/**
 * Only these
 */
kind?: RosterChangeKind;
/**
 * How many items at most
 * @minimum 1
 * @maximum 100
 */
limit?: number;
};
