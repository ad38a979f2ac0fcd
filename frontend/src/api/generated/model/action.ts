/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { NamedRef } from './namedRef';
import type { PersonRef } from './personRef';
import type { ActionState } from './actionState';
import type { ProgressNote } from './progressNote';

export interface Action {
  id: string;
  turnId: string;
  set: NamedRef;
  owner: PersonRef;
  description: string;
  dueOn: string;
  /** @nullable */
  nextSessionOn?: string | null;
  state: ActionState;
  notes: ProgressNote[];
  version: number;
  allowedActions: string[];
}
