import type { CoachAssessment, Form } from '@/api/generated/model';
import { listOf, purposeWords } from '@/words';
import classes from './Practice.module.css';

const FORM_WORDS: Record<Form, string> = {
  OPEN: 'This leaves room to think.',
  CLOSED: 'A few words could answer this.',
  ADVICE: 'This reads as advice.',
  STATEMENT: 'This reads as a statement.',
};

/** How the coach reads a question: in words, without a mark or a score. Its place is there before it is. */
export function Reading({ assessment }: { assessment: CoachAssessment | null }) {
  const purposes = assessment?.purposes.map((purpose) => purposeWords[purpose].toLowerCase()) ?? [];
  return (
    <p className={classes.reading} data-form={assessment?.form} aria-live="polite">
      {assessment && (
        <>
          {FORM_WORDS[assessment.form]}
          {purposes.length > 0 && ` It is about ${listOf(purposes)}.`}
        </>
      )}
    </p>
  );
}
