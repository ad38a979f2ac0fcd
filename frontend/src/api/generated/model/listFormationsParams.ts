/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type ListFormationsParams = {
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
};
