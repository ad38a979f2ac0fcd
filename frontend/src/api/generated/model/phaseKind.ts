/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type PhaseKind = typeof PhaseKind[keyof typeof PhaseKind];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const PhaseKind = {
  WELCOME: 'WELCOME',
  INTRODUCTIONS: 'INTRODUCTIONS',
  REASONS: 'REASONS',
  CONTRACT: 'CONTRACT',
  PLANNING: 'PLANNING',
  PROGRESS: 'PROGRESS',
  RE_CONTRACT: 'RE_CONTRACT',
  DILEMMA: 'DILEMMA',
  CLARIFYING: 'CLARIFYING',
  OPEN_QUESTIONS: 'OPEN_QUESTIONS',
  ACTIONS: 'ACTIONS',
  OUTCOME: 'OUTCOME',
  EVALUATION: 'EVALUATION',
  DECISION: 'DECISION',
  REFLECTION: 'REFLECTION',
} as const;
