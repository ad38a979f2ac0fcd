/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Following } from './following';

export type SessionMoveFollowing = Following | null;
