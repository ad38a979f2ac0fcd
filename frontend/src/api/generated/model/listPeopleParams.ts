/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type ListPeopleParams = {
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
 * Part of a name or of an address, in any case
 * @maxLength 200
 * @pattern \P{Cntrl}*
 */
search?: string;
};
