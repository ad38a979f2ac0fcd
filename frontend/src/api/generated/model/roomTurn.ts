/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { TurnLog } from './turnLog';

export type RoomTurn = TurnLog | null;
