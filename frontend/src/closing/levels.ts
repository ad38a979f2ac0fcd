import type { EvaluationLevel } from '@/api/generated/model';

/** The three levels of an evaluation, in the order in which they are asked. */
export const LEVELS: EvaluationLevel[] = ['ME', 'SET', 'PROGRAMME'];

export const levelWords: Record<EvaluationLevel, { title: string; words: string }> = {
  ME: { title: 'Me', words: 'What it has done for you.' },
  SET: { title: 'The set', words: 'How you worked together.' },
  PROGRAMME: { title: 'The programme', words: 'What its organisers had a hand in.' },
};

export const LEAST = 'Not at all';
export const MOST = 'Very much';
