/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface SignIn {
  id: string;
  startedAt: string;
  lastSeenAt: string;
  device: string;
  current: boolean;
}
