/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { FacilitationMode } from './facilitationMode';

export type TextToAssessMode = FacilitationMode | null;
