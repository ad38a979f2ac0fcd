import type { Question, TurnLog } from '@/api/generated/model';

/**
 * The questions that wait, in the order in which they are put: first of whoever was invited to ask on, then of whoever has been heard
 * least in this turn, then as they were asked.
 */
export function queueOf({ questions, floor }: TurnLog): Question[] {
  const heard = (askerId: string) =>
    questions.filter(({ asker, askedAt }) => asker.id === askerId && askedAt).length;
  const invited = ({ asker }: Question) => (asker.id === floor.followUpBy?.id ? 0 : 1);
  return questions
    .filter(({ state }) => state === 'QUEUED')
    .sort(
      (one, other) =>
        invited(one) - invited(other) ||
        heard(one.asker.id) - heard(other.asker.id) ||
        one.number - other.number,
    );
}
