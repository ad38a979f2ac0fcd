/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { NamedRef } from './namedRef';
import type { RosterImportState } from './rosterImportState';
import type { RosterImportSeparator } from './rosterImportSeparator';
import type { RosterImportEncoding } from './rosterImportEncoding';
import type { RosterImportDateOrder } from './rosterImportDateOrder';
import type { RosterFileColumn } from './rosterFileColumn';
import type { RosterImportCountsProperty } from './rosterImportCountsProperty';

export interface RosterImport {
  id: string;
  programmeId: string;
  roster: NamedRef;
  fileName: string;
  source: string;
  validFrom: string;
  state: RosterImportState;
  separator?: RosterImportSeparator;
  encoding?: RosterImportEncoding;
  dateOrder?: RosterImportDateOrder;
  dateOrderAssumed: boolean;
  columns: RosterFileColumn[];
  linesTotal: number;
  linesRead: number;
  counts?: RosterImportCountsProperty;
  createdAt: string;
  /** @nullable */
  appliedAt?: string | null;
  version: number;
  allowedActions: string[];
}
