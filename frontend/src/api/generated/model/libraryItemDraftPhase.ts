/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { PhaseKind } from './phaseKind';

export type LibraryItemDraftPhase = PhaseKind | null;
