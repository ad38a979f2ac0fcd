import { useDebouncedCallback } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { evaluateSet, getGetMyEvaluationQueryKey } from '@/api/generated/closing/closing';
import type { Evaluation, EvaluationAnswer } from '@/api/generated/model';
import { ProblemError } from '@/api/problem';

/** In milliseconds: how long somebody pauses before what they answered is kept. */
const PAUSE = 1_000;
/** In milliseconds: how long after the server could not keep it that is tried again. */
const AGAIN = 3_000;

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

/**
 * What somebody answers. Until they give it, it is kept as their draft by itself, one save after the other, and again after a
 * failure that may pass. It counts as saved only when the server has the latest of it.
 */
export function useEvaluationDraft(setId: string, evaluation: Evaluation) {
  const client = useQueryClient();
  const [answers, setAnswers] = useState(() => answersOf(evaluation));
  const [state, setState] = useState<'untouched' | 'saving' | 'saved' | 'failed'>('untouched');
  const latest = useRef(answers);
  const kept = useRef(answers);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  /** It is given or declined just now: a draft must not come after that. */
  const settling = useRef(false);
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

  const save = async () => {
    const sent = latest.current;
    const stillLatest = () => latest.current === sent && !settling.current;
    setState('saving');
    try {
      await send('DRAFT');
      kept.current = sent;
      if (stillLatest()) {
        setState('saved');
      }
    } catch (problem) {
      if (stillLatest()) {
        setState('failed');
        if (mayPass(problem)) {
          saveAgain();
        }
      }
    }
  };
  const saveSoon = useDebouncedCallback(save, { delay: PAUSE, flushOnUnmount: true });
  const saveAgain = useDebouncedCallback(save, { delay: AGAIN, flushOnUnmount: true });

  const settle = async (to: 'GIVEN' | 'DECLINED') => {
    saveSoon.cancel();
    saveAgain.cancel();
    settling.current = true;
    try {
      await send(to);
    } catch (problem) {
      settling.current = false;
      if (keepsDraft && kept.current !== latest.current) {
        saveSoon();
      }
      throw problem;
    }
  };

  return {
    answers,
    state,
    answer: (questionId: string, answer: number | string | null) => {
      const { [questionId]: _, ...others } = latest.current;
      latest.current = answer === null ? others : { ...others, [questionId]: answer };
      setAnswers(latest.current);
      if (keepsDraft) {
        setState('saving');
        saveAgain.cancel();
        saveSoon();
      }
    },
    give: () => settle('GIVEN'),
    decline: () => settle('DECLINED'),
  };
}

/** The server was not reached, or failed; what it refused it would refuse again. */
function mayPass(problem: unknown): boolean {
  return problem instanceof ProblemError && (problem.unreachable || problem.status >= 500);
}
