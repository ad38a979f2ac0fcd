/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface ContractSigning {
  /** @minimum 1 */
  number: number;
}
