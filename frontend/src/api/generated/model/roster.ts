/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface Roster {
  id: string;
  programmeId: string;
  name: string;
  reservedPlaces: number;
  placesTaken: number;
  entries: number;
  version: number;
}
