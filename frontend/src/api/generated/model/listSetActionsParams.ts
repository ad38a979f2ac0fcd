/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type ListSetActionsParams = {
limit?: number;
after?: string;
open?: boolean;
};
