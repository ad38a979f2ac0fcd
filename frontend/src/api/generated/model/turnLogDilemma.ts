/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Dilemma } from './dilemma';

export type TurnLogDilemma = Dilemma | null;
