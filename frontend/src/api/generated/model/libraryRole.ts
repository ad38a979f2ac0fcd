/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type LibraryRole = typeof LibraryRole[keyof typeof LibraryRole];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const LibraryRole = {
  MEMBER: 'MEMBER',
  PRESENTER: 'PRESENTER',
  FACILITATOR: 'FACILITATOR',
  ORGANISER: 'ORGANISER',
} as const;
