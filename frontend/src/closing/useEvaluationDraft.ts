import { useDebouncedCallback } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { evaluateSet, getGetMyEvaluationQueryKey } from '@/api/generated/closing/closing';
import type { Evaluation, EvaluationAnswer } from '@/api/generated/model';

/** In milliseconds: how long somebody pauses before what they answered is kept. */
const PAUSE = 1_000;

/** By question: a figure, or words. */
export type Answers = Record<string, number | string>;

export function answersOf({ questions }: Evaluation): Answers {
  return Object.fromEntries(
    questions.flatMap(({ questionId, scale, text }) => {
      const answer = scale ?? text;
      return answer === null || answer === undefined ? [] : [[questionId, answer]];
    }),
  );
}

export function entriesOf(answers: Answers): EvaluationAnswer[] {
  return Object.entries(answers).flatMap(([questionId, answer]): EvaluationAnswer[] =>
    typeof answer === 'number'
      ? [{ questionId, scale: answer }]
      : answer.trim()
        ? [{ questionId, text: answer.trim() }]
        : [],
  );
}

/** What somebody answers. Until they give it, it is kept as their draft by itself, one save after the other. */
export function useEvaluationDraft(setId: string, evaluation: Evaluation) {
  const client = useQueryClient();
  const [answers, setAnswers] = useState(() => answersOf(evaluation));
  const [state, setState] = useState<'untouched' | 'saving' | 'saved' | 'failed'>('untouched');
  const latest = useRef(answers);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const keepsDraft = evaluation.state === null || evaluation.state === 'DRAFT';

  const send = (to: 'DRAFT' | 'GIVEN' | 'DECLINED') => {
    const entry = { state: to, answers: to === 'DECLINED' ? [] : entriesOf(latest.current) };
    const sent = last.current
      .catch(() => undefined)
      .then(() => evaluateSet(setId, entry))
      .then((now) => client.setQueryData(getGetMyEvaluationQueryKey(setId), now));
    last.current = sent;
    return sent;
  };
  const saveSoon = useDebouncedCallback(
    () =>
      send('DRAFT').then(
        () => setState('saved'),
        () => setState('failed'),
      ),
    { delay: PAUSE, flushOnUnmount: true },
  );

  return {
    answers,
    state,
    answer: (questionId: string, answer: number | string | null) => {
      const { [questionId]: _, ...others } = latest.current;
      latest.current = answer === null ? others : { ...others, [questionId]: answer };
      setAnswers(latest.current);
      if (keepsDraft) {
        setState('saving');
        saveSoon();
      }
    },
    give: () => {
      saveSoon.cancel();
      return send('GIVEN');
    },
    decline: () => {
      saveSoon.cancel();
      return send('DECLINED');
    },
  };
}
