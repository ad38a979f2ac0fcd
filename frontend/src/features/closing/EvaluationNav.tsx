import type { Programme } from '@/api/generated/model';
import { paths } from '@/paths';
import { SubNav } from '@/ui/SubNav';

/** What organisers ask at the end, and what came back in words for those who may read it. */
export function EvaluationNav({ programme }: { programme: Programme }) {
  const programmeId = programme.id;
  if (!programme.allowedActions.includes('getReleasedWords')) {
    return null;
  }
  return (
    <SubNav
      label="Evaluation"
      places={[
        { to: paths.evaluationQuestions({ programmeId }), label: 'What is asked' },
        { to: paths.releasedWords({ programmeId }), label: 'In members’ words' },
      ]}
    />
  );
}
