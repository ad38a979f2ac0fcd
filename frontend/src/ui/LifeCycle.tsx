import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import classes from './LifeCycle.module.css';

export interface LifeCycleStep {
  label: string;
  state: 'done' | 'current' | 'coming';
  note?: ReactNode;
}

const SPOKEN = { done: 'done', current: 'now', coming: 'still to come' };

/** How far a set, an enrolment or a session has come. Side by side where there is room, one below the other elsewhere. */
export function LifeCycle({ label, steps }: { label: string; steps: LifeCycleStep[] }) {
  return (
    <ol className={classes.steps} aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.label}
          className={classes.step}
          data-state={step.state}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span className={classes.mark} aria-hidden="true">
            {step.state === 'done' && <Check size={13} strokeWidth={3} />}
          </span>
          <span className={classes.words}>
            <span className={classes.label}>
              {step.label}
              <span className="visually-hidden">{`, ${SPOKEN[step.state]}`}</span>
            </span>
            {step.note && <span className={classes.note}>{step.note}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
