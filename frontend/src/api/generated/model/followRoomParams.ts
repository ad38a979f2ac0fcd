/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type FollowRoomParams = {
/**
 * The event after which to begin; without it, from now on
 * @minimum 0
 */
after?: number;
};
