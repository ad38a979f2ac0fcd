import { Button } from '@mantine/core';
import { Lightbulb, MessageCircleWarning } from 'lucide-react';
import type { QuestionMarks as Marks, Question } from '@/api/generated/model';
import { markQuestion } from '@/api/generated/question/question';
import { FormError } from '@/ui/FormError';
import { firstName } from '@/words';
import { useRoomView } from '../roomContext';
import { useCommand } from '../useCommand';
import classes from './QuestionMarks.module.css';

/** The presenter's own two marks. What felt like advice is told to nobody but whoever asked. */
export function QuestionMarks({ question }: { question: Question }) {
  const { me } = useRoomView();
  const mark = useCommand(
    (marks: Marks) => markQuestion(question.id, marks),
    (room, marks) => ({
      ...room,
      turn: room.turn && {
        ...room.turn,
        questions: room.turn.questions.map((one) =>
          one.id === question.id ? { ...one, ...marks } : one,
        ),
      },
    }),
  );
  const madeMeThink = question.madeMeThink;
  const feltLikeAdvice = question.feltLikeAdvice ?? false;
  if (!question.allowedActions.includes('markQuestion')) {
    return (
      <p className={classes.told}>
        {madeMeThink && (
          <span className={classes.thought}>
            <Lightbulb size={16} aria-hidden /> Made the presenter think
          </span>
        )}
        {feltLikeAdvice && question.asker.id === me.id && (
          <span>It felt like advice. Nobody else is told.</span>
        )}
      </p>
    );
  }
  return (
    <div className={classes.marks}>
      <Button
        size="compact-md"
        variant={madeMeThink ? 'light' : 'subtle'}
        aria-pressed={madeMeThink}
        leftSection={<Lightbulb size={16} aria-hidden />}
        onClick={() => mark.mutate({ madeMeThink: !madeMeThink, feltLikeAdvice })}
      >
        Made me think
      </Button>
      <Button
        size="compact-md"
        variant={feltLikeAdvice ? 'light' : 'subtle'}
        aria-pressed={feltLikeAdvice}
        leftSection={<MessageCircleWarning size={16} aria-hidden />}
        onClick={() => mark.mutate({ madeMeThink, feltLikeAdvice: !feltLikeAdvice })}
      >
        Felt like advice
      </Button>
      {feltLikeAdvice && (
        <span className={classes.told}>{`Only ${firstName(question.asker)} is told.`}</span>
      )}
      <FormError error={mark.error} />
    </div>
  );
}
