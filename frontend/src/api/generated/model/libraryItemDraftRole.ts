/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { LibraryRole } from './libraryRole';

export type LibraryItemDraftRole = LibraryRole | null;
