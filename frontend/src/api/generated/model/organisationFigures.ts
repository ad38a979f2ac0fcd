/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { NamedRef } from './namedRef';
import type { Figure } from './figure';
import type { ConfidenceFigures } from './confidenceFigures';

export interface OrganisationFigures {
  organisation: NamedRef;
  enrolled: Figure;
  /** @nullable */
  attendance?: number | null;
  confidence: ConfidenceFigures;
}
