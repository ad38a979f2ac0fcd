/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { DayOfTheMonth } from './dayOfTheMonth';

export type ContractRevisionMonthly = DayOfTheMonth | null;
