import { Button } from '@mantine/core';
import { Lightbulb, MessageCircleWarning } from 'lucide-react';
import { useState } from 'react';
import type { Question } from '@/api/generated/model';
import { markQuestion } from '@/api/generated/question/question';
import { useRefresh } from '@/api/useRefresh';
import { FormError } from '@/ui/FormError';
import { questionAbout, questionStateWords } from '@/words';
import classes from './TurnDocument.module.css';

interface LoggedQuestionProps {
  question: Question;
  /** The presenter's first name. */
  presenter: string;
}

/** A question as it was asked, with what the presenter noted and marked. Its marks can be set at any later time. */
export function LoggedQuestion({ question, presenter }: LoggedQuestionProps) {
  const refresh = useRefresh();
  const [problem, setProblem] = useState<unknown>(null);
  const feltLikeAdvice = question.feltLikeAdvice ?? false;
  const mayMark = question.allowedActions.includes('markQuestion');
  const mark = async (marks: { madeMeThink: boolean; feltLikeAdvice: boolean }) => {
    setProblem(null);
    try {
      await markQuestion(question.id, marks);
      await refresh();
    } catch (error) {
      setProblem(error);
    }
  };
  const about = [
    question.asker.name,
    ...questionAbout(question),
    question.state !== 'ANSWERED' && questionStateWords[question.state],
  ].filter(Boolean);
  return (
    <li className={classes.question} data-thought={question.madeMeThink}>
      <span className={classes.number} aria-hidden="true">
        {question.number}
      </span>
      <div className={classes.questionBody}>
        <p className={classes.questionWords}>{question.text}</p>
        <p className={classes.about}>{about.join(' · ')}</p>
        {question.answerNote && <p className={classes.note}>{question.answerNote}</p>}
        {question.madeMeThink && (
          <p className={classes.thought} data-mine={mayMark}>
            <Lightbulb size={16} aria-hidden />
            {`Made ${presenter} think`}
          </p>
        )}
        {feltLikeAdvice && !mayMark && (
          <p
            className={classes.soft}
          >{`It felt like advice. Only ${presenter} and you see this.`}</p>
        )}
        {mayMark && (
          <div className={classes.marks}>
            <Button
              size="compact-sm"
              variant={question.madeMeThink ? 'light' : 'subtle'}
              aria-pressed={question.madeMeThink}
              leftSection={<Lightbulb size={15} aria-hidden />}
              onClick={() => mark({ madeMeThink: !question.madeMeThink, feltLikeAdvice })}
            >
              Made me think
            </Button>
            <Button
              size="compact-sm"
              variant={feltLikeAdvice ? 'light' : 'subtle'}
              aria-pressed={feltLikeAdvice}
              leftSection={<MessageCircleWarning size={15} aria-hidden />}
              onClick={() =>
                mark({ madeMeThink: question.madeMeThink, feltLikeAdvice: !feltLikeAdvice })
              }
            >
              Felt like advice
            </Button>
          </div>
        )}
        <FormError error={problem} />
      </div>
    </li>
  );
}
