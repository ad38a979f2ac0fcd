/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { LinkState } from './linkState';

export type LibraryItemLinkState = LinkState | null;
