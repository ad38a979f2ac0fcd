/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type ListHolidayRegionsParams = {
/**
 * @pattern [A-Za-z]{2}
 */
country?: string;
};
