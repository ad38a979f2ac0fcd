/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface ArrangedPerson {
  enrolmentId: string;
  pinned: boolean;
}
