/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Contract } from './contract';

export interface ContractPage {
  items: Contract[];
  /** @nullable */
  next?: string | null;
}
