import { Check } from 'lucide-react';
import type { Phase } from '@/api/generated/model';
import { firstName, phaseWords } from '@/words';
import classes from './PhaseSteps.module.css';
import { useRoomView } from './roomContext';

export function stateOfPhase(
  phase: Phase,
  current: number | null | undefined,
): 'done' | 'current' | 'coming' {
  if (current === null || current === undefined || phase.position > current) {
    return 'coming';
  }
  return phase.position === current ? 'current' : 'done';
}

/** The script of the session, from the first phase to the last. */
export function PhaseSteps() {
  const { room } = useRoomView();
  const { phases, currentPhase, turns } = room.session;
  const several =
    turns.filter(({ state }) => state !== 'CANCELLED' && state !== 'SKIPPED').length > 1;
  return (
    <section aria-labelledby="phases">
      <h2 id="phases" className={classes.title}>
        The hour
      </h2>
      <ol className={classes.steps}>
        {phases.map((phase, index) => {
          const state = stateOfPhase(phase, currentPhase);
          const presenter = turns.find(({ id }) => id === phase.turnId)?.presenter;
          const first = phase.turnId && phases[index - 1]?.turnId !== phase.turnId;
          return (
            <li
              key={phase.position}
              className={classes.step}
              data-state={state}
              aria-current={state === 'current' ? 'step' : undefined}
            >
              <span className={classes.mark} aria-hidden="true">
                {state === 'done' && <Check size={14} strokeWidth={3} />}
              </span>
              <span className={classes.name}>
                {phaseWords[phase.kind]}
                {several && first && presenter && (
                  <span className={classes.whose}>{` · ${firstName(presenter)}`}</span>
                )}
                {state === 'done' && <span className="visually-hidden">, done</span>}
              </span>
              <span className={classes.minutes}>{`${phase.minutes} min`}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
