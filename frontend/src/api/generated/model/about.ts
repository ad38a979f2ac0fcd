/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface About {
  name: string;
  version: string;
  demoMode: boolean;
}
