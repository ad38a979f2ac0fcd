import type { RosterColumn } from '@/api/generated/model';

/** What the columns of a file are read as. */
export const readAsWords: Record<RosterColumn, string> = {
  EMAIL: 'email',
  NAME: 'name',
  FIRST_NAME: 'first name',
  LAST_NAME: 'last name',
  VALID_FROM: 'valid from',
  VALID_TO: 'valid to',
  NOTE: 'note',
  SOURCE: 'source',
};
