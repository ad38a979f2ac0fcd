import { paths } from '@/paths';
import { SubNav } from '@/ui/SubNav';

/** What organisers ask at the end, and what came back in words. */
export function EvaluationNav({ programmeId }: { programmeId: string }) {
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
