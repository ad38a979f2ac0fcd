/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type LibraryKind = typeof LibraryKind[keyof typeof LibraryKind];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const LibraryKind = {
  GUIDE: 'GUIDE',
  EXAMPLE: 'EXAMPLE',
  CLAUSE: 'CLAUSE',
  QUESTION: 'QUESTION',
  STARTER: 'STARTER',
} as const;
