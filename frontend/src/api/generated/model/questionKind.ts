/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type QuestionKind = typeof QuestionKind[keyof typeof QuestionKind];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const QuestionKind = {
  CLARIFYING: 'CLARIFYING',
  EXPLORATORY: 'EXPLORATORY',
  REFLECTIVE: 'REFLECTIVE',
  AFFECTIVE: 'AFFECTIVE',
  PROBING: 'PROBING',
} as const;
