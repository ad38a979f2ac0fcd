/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Outcome } from './outcome';

export type TurnLogOutcome = Outcome | null;
