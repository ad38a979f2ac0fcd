/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

/**
 * @maxLength 2000
 */
export interface JoinLink { [key: string]: unknown }
