/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface DilemmaDraft {
  title: string;
  brief: string;
  willingToShare: boolean;
  someControl: boolean;
  current: boolean;
  unresolved: boolean;
}
