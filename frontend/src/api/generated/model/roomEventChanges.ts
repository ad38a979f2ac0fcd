/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

/**
 * @nullable
 */
export type RoomEventChanges = {[key: string]: unknown} | null;
