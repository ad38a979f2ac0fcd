/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type ListMySessionsParams = {
from?: string;
to?: string;
};
