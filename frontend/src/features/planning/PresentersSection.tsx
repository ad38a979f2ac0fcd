import { Button } from '@mantine/core';
import { useState } from 'react';
import type { LearningSession, LearningSet, Turn } from '@/api/generated/model';
import { Face } from '@/ui/Face';
import { Section } from '@/ui/Section';
import { ChangePresenterDialog } from './ChangePresenterDialog';
import classes from './Planning.module.css';

interface PresentersSectionProps {
  session: LearningSession;
  set: LearningSet;
}

export function PresentersSection({ session, set }: PresentersSectionProps) {
  const [changing, setChanging] = useState<Turn | null>(null);
  return (
    <Section title="Who presents">
      <ol className={classes.turns}>
        {session.turns.map((turn) => (
          <li key={turn.id}>
            <Face
              name={turn.presenter.name}
              seat={set.members.findIndex(({ person }) => person.id === turn.presenter.id)}
              size={44}
            />
            <div>
              <strong>{turn.presenter.name}</strong>
              <span
                className={classes.note}
              >{`Round ${turn.round}${turn.state === 'CANCELLED' ? ', cancelled' : ''}`}</span>
            </div>
            {turn.allowedActions.includes('changePresenter') && (
              <Button
                variant="default"
                size="sm"
                aria-label={`Change presenter ${turn.presenter.name}`}
                onClick={() => setChanging(turn)}
              >
                Change
              </Button>
            )}
          </li>
        ))}
      </ol>
      {changing && (
        <ChangePresenterDialog turn={changing} set={set} onClose={() => setChanging(null)} />
      )}
    </Section>
  );
}
