/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface OfferToken {
  /** @pattern [0-9A-Za-z]{43} */
  token: string;
}
