/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type TrendSessionPurposes = {[key: string]: number};
