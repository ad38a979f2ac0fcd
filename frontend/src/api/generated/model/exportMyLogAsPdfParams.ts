/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type ExportMyLogAsPdfParams = {
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
