/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { DilemmaState } from './dilemmaState';

export type HomeTurnDilemmaState = DilemmaState | null;
