/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Retention } from './retention';

export type ProgrammeDraftRetention = Retention | null;
