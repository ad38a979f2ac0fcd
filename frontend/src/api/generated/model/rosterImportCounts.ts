/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface RosterImportCounts {
  added: number;
  changed: number;
  unchanged: number;
  gone: number;
  placesKept: number;
  refused: number;
}
