/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface Evaluation {
  declined: boolean;
  /** @nullable */
  text?: string | null;
  givenAt: string;
}
