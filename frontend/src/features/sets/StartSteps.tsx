import type { LearningSet } from '@/api/generated/model';
import { LifeCycle } from '@/ui/LifeCycle';
import { Section } from '@/ui/Section';
import { useStartSteps } from './useStartSteps';

/** What is still to be done before the set can start, for whoever starts it. */
export function StartSteps({ set }: { set: LearningSet }) {
  const steps = useStartSteps(set);
  if (!steps || steps.every(({ state }) => state === 'done')) {
    return null;
  }
  return (
    <Section title="Before it can start">
      <LifeCycle label="Before it can start" steps={steps} />
    </Section>
  );
}
