/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { DecidedOrder } from './decidedOrder';

export type RotationOrder = DecidedOrder | null;
