import { Button } from '@mantine/core';
import type { Question } from '@/api/generated/model';
import { putQuestion } from '@/api/generated/question/question';
import { FormError } from '@/ui/FormError';
import { questionStateWords } from '@/words';
import { useDeed } from '../useCommand';
import { Disclosure } from './Disclosure';
import classes from './QuestionList.module.css';
import { QuestionMarks } from './QuestionMarks';

/** What was asked before. The presenter can mark each, and take up again what was parked. */
export function AskedSoFar({
  questions,
  presenting,
}: {
  questions: Question[];
  presenting: boolean;
}) {
  if (questions.length === 0) {
    return null;
  }
  return (
    <Disclosure
      summary={`${questions.length === 1 ? '1 question' : `${questions.length} questions`} so far${presenting ? ', to mark or take up again' : ''}`}
    >
      <ol className={classes.list}>
        {questions.map((question) => (
          <li key={question.id} className={classes.question}>
            <Past question={question} />
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

function Past({ question }: { question: Question }) {
  const put = useDeed((once) => putQuestion(question.id, once));
  return (
    <>
      <p className={classes.asker}>
        {question.asker.name}
        {question.state !== 'ANSWERED' && ` · ${questionStateWords[question.state]}`}
      </p>
      <p className={classes.words}>{question.text}</p>
      {question.answerNote && <p className={classes.note}>{question.answerNote}</p>}
      <FormError error={put.error} />
      {question.allowedActions.includes('putQuestion') && (
        <Button
          size="compact-md"
          variant="light"
          onClick={() => put.mutate()}
          loading={put.isPending}
        >
          Take it up now
        </Button>
      )}
      <QuestionMarks question={question} />
    </>
  );
}
