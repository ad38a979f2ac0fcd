/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { RotationOrder } from './rotationOrder';
import type { Waiting } from './waiting';

export interface Rotation {
  round: number;
  roundToPlan: number;
  order?: RotationOrder;
  members: Waiting[];
  allowedActions: string[];
}
