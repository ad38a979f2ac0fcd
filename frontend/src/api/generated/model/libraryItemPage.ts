/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { LibraryItem } from './libraryItem';

export interface LibraryItemPage {
  items: LibraryItem[];
  /** @nullable */
  next?: string | null;
}
