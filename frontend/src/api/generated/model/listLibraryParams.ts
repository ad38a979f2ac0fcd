/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { LibraryKind } from './libraryKind';
import type { PhaseKind } from './phaseKind';
import type { Purpose } from './purpose';
import type { LibraryRole } from './libraryRole';

export type ListLibraryParams = {
/**
 * The `next` of the page before; leave it out for the first page
 */
after?: string;
kind?: LibraryKind;
/**
 * How many items at most
 * @minimum 1
 * @maximum 100
 */
limit?: number;
/**
 * Questions for one phase
 */
phase?: PhaseKind;
/**
 * Whose own things are read too
 */
programmeId?: string;
/**
 * Questions that serve one purpose
 */
purpose?: Purpose;
/**
 * The starter pack of one role
 */
role?: LibraryRole;
/**
 * Part of what is written there, in any case
 * @maxLength 200
 * @pattern \P{Cntrl}*
 */
search?: string;
};
