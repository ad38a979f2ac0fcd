/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type EnrolmentState = typeof EnrolmentState[keyof typeof EnrolmentState];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const EnrolmentState = {
  APPLIED: 'APPLIED',
  OFFERED: 'OFFERED',
  WAITING: 'WAITING',
  ENROLLED: 'ENROLLED',
  COMPLETED: 'COMPLETED',
  REFUSED: 'REFUSED',
  DECLINED: 'DECLINED',
  EXPIRED: 'EXPIRED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
