/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { PersonRef } from './personRef';

export type SetScriptWrittenBy = PersonRef | null;
