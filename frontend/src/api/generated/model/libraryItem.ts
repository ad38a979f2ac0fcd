/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { LibraryKind } from './libraryKind';
import type { LibraryItemLinkState } from './libraryItemLinkState';
import type { LibraryItemPhase } from './libraryItemPhase';
import type { LibraryItemPurpose } from './libraryItemPurpose';
import type { LibraryItemRole } from './libraryItemRole';

export interface LibraryItem {
  id: string;
  /** @nullable */
  programmeId?: string | null;
  kind: LibraryKind;
  title: string;
  /** @nullable */
  text?: string | null;
  /** @nullable */
  publisher?: string | null;
  /** @nullable */
  link?: string | null;
  linkState?: LibraryItemLinkState;
  /** @nullable */
  linkCheckedAt?: string | null;
  oldLink: boolean;
  phase?: LibraryItemPhase;
  purpose?: LibraryItemPurpose;
  role?: LibraryItemRole;
  version: number;
  allowedActions: string[];
}
