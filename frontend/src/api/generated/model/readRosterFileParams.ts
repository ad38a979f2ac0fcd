/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { RosterDateOrder } from './rosterDateOrder';

export type ReadRosterFileParams = {
/**
 * How dates with slashes are meant; leave it out where they tell themselves, the day comes first where they do not
 */
dates?: RosterDateOrder;
};
