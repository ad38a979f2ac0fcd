/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { LibraryKind } from './libraryKind';
import type { LibraryItemDraftPhase } from './libraryItemDraftPhase';
import type { LibraryItemDraftPurpose } from './libraryItemDraftPurpose';
import type { LibraryItemDraftRole } from './libraryItemDraftRole';

export interface LibraryItemDraft {
  kind: LibraryKind;
  /** @maxLength 300 */
  title: string;
  /**
   * @maxLength 8000
   * @nullable
   */
  text?: string | null;
  /**
   * @maxLength 200
   * @nullable
   */
  publisher?: string | null;
  /**
   * @maxLength 2000
   * @nullable
   * @pattern https?://[^\s\p{Cntrl}]+
   */
  link?: string | null;
  oldLink: boolean;
  phase?: LibraryItemDraftPhase;
  purpose?: LibraryItemDraftPurpose;
  role?: LibraryItemDraftRole;
}
