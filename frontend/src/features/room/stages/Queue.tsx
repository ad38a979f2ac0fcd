import { Button, Group } from '@mantine/core';
import type { Question } from '@/api/generated/model';
import { putQuestion, withdrawQuestion } from '@/api/generated/question/question';
import { FormError } from '@/ui/FormError';
import { useRoomView } from '../roomContext';
import { useDeed } from '../useCommand';
import classes from './QuestionList.module.css';

/** Questions that wait for their turn, in the order in which they are put. */
export function Queue({ questions }: { questions: Question[] }) {
  if (questions.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting" className={classes.title}>
        {questions.length === 1
          ? '1 question is waiting'
          : `${questions.length} questions are waiting`}
      </h2>
      <ol className={classes.list}>
        {questions.map((question) => (
          <li key={question.id} className={classes.question}>
            <Waiting question={question} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Waiting({ question }: { question: Question }) {
  const { me } = useRoomView();
  const put = useDeed((once) => putQuestion(question.id, once));
  const withdraw = useDeed((once) => withdrawQuestion(question.id, once));
  return (
    <>
      <p className={classes.asker}>{question.asker.id === me.id ? 'You' : question.asker.name}</p>
      <p className={classes.words}>{question.text}</p>
      <FormError error={put.error ?? withdraw.error} />
      <Group gap="xs">
        {question.allowedActions.includes('putQuestion') && (
          <Button
            size="compact-md"
            variant="light"
            onClick={() => put.mutate()}
            loading={put.isPending}
          >
            Put it now
          </Button>
        )}
        {question.allowedActions.includes('withdrawQuestion') && (
          <Button
            size="compact-md"
            variant="subtle"
            onClick={() => withdraw.mutate()}
            loading={withdraw.isPending}
          >
            Take it back
          </Button>
        )}
      </Group>
    </>
  );
}
