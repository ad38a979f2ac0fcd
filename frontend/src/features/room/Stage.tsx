import type { ComponentType } from 'react';
import type { Phase, PhaseKind } from '@/api/generated/model';
import { usePageFocus } from '@/ui/PageFocus';
import { phaseWords } from '@/words';
import { guidanceFor } from './guidance';
import { useRoomView } from './roomContext';
import classes from './Stage.module.css';
import { ActionsStage } from './stages/ActionsStage';
import { DecisionStage, EvaluationStage } from './stages/ClosingStages';
import { ContractStage } from './stages/ContractStage';
import { DilemmaStage } from './stages/DilemmaStage';
import { IntroductionsStage } from './stages/IntroductionsStage';
import { OutcomeStage } from './stages/OutcomeStage';
import { PlanningStage } from './stages/PlanningStage';
import { ProgressStage } from './stages/ProgressStage';
import { QuestionsStage } from './stages/QuestionsStage';
import { ReflectionStage } from './stages/ReflectionStage';
import { WelcomeStage } from './stages/WelcomeStage';

export interface StageProps {
  phase: Phase;
}

const STAGES: Record<PhaseKind, ComponentType<StageProps>> = {
  WELCOME: WelcomeStage,
  INTRODUCTIONS: IntroductionsStage,
  REASONS: IntroductionsStage,
  CONTRACT: ContractStage,
  PLANNING: PlanningStage,
  PROGRESS: ProgressStage,
  RE_CONTRACT: ContractStage,
  DILEMMA: DilemmaStage,
  CLARIFYING: QuestionsStage,
  OPEN_QUESTIONS: QuestionsStage,
  ACTIONS: ActionsStage,
  OUTCOME: OutcomeStage,
  EVALUATION: EvaluationStage,
  DECISION: DecisionStage,
  REFLECTION: ReflectionStage,
};

/** What the phase asks of everybody, and the place to do it. */
export function Stage({ phase }: StageProps) {
  const { room, me } = useRoomView();
  const title = phaseWords[phase.kind];
  const heading = usePageFocus(title);
  const presenter = room.session.turns.find(({ id }) => id === phase.turnId)?.presenter;
  const Body = STAGES[phase.kind];
  return (
    <>
      <title>{`${title} · ${room.session.set.name} · Setwise`}</title>
      <header className={classes.header}>
        {presenter && (
          <p className={classes.presenter}>
            {presenter.id === me.id ? 'You present' : `${presenter.name} presents`}
          </p>
        )}
        <h1 ref={heading} tabIndex={-1} className={classes.title}>
          {title}
        </h1>
        <p className={classes.guidance}>
          {guidanceFor(phase.kind, presenter?.id === me.id ? 'presenter' : 'other')}
        </p>
      </header>
      <Body key={phase.turnId ?? phase.position} phase={phase} />
    </>
  );
}
