/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { NamedRef } from './namedRef';

export type LearningSetContinues = NamedRef | null;
