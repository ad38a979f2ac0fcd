/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { PresenterChoice } from './presenterChoice';

export type ContractRevisionPresenterChoice = PresenterChoice | null;
