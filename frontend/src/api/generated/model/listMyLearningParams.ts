/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type ListMyLearningParams = {
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
 * Words that it has to contain, each of them, in any order
 * @maxLength 200
 */
query?: string;
/**
 * What belongs to this set alone
 */
setId?: string;
};
