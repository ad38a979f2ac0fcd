import { UnstyledButton } from '@mantine/core';
import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { enterAsDemoPerson, useListDemoPeople } from '@/api/generated/sign-in/sign-in';
import { initialsOf } from '@/ui/CircleOfSeats';
import { ErrorState } from '@/ui/ErrorState';
import { FormError } from '@/ui/FormError';
import { LoadingState } from '@/ui/LoadingState';
import classes from './DemoPeople.module.css';
import { useEnter } from './useEnter';

/** The people of the demo, each one click away. */
export function DemoPeople() {
  const people = useListDemoPeople();
  const enter = useEnter();
  const [entering, setEntering] = useState<string | null>(null);
  const [problem, setProblem] = useState<unknown>(null);

  const enterAs = async (personId: string) => {
    setEntering(personId);
    setProblem(null);
    try {
      enter(await enterAsDemoPerson({ personId }));
    } catch (error) {
      setProblem(error);
      setEntering(null);
    }
  };

  return (
    <section aria-labelledby="demo-people" className={classes.demo}>
      <h2 id="demo-people" className={classes.title}>
        Or look around as somebody else
      </h2>
      <p className={classes.lead}>
        This Setwise is a demo. Everyone in it is made up, and you can be any of them.
      </p>
      <FormError error={problem} />
      {people.isPending && <LoadingState what="the people of the demo" />}
      {people.error && <ErrorState error={people.error} onRetry={() => people.refetch()} />}
      <ul className={classes.people}>
        {people.data?.items.map((person, position) => (
          <li key={person.id}>
            <UnstyledButton
              className={classes.person}
              aria-label={`Enter as ${person.name}, ${person.role}. ${person.story}`}
              disabled={entering !== null}
              data-entering={entering === person.id}
              onClick={() => enterAs(person.id)}
            >
              <span
                aria-hidden="true"
                className={classes.face}
                style={{ background: `var(--sw-seat-${(position % 7) + 1})` }}
              >
                {initialsOf(person.name)}
              </span>
              <span className={classes.words}>
                <span className={classes.name}>{person.name}</span>
                <span className={classes.role}>{person.role}</span>
                <span className={classes.story}>{person.story}</span>
              </span>
              <ArrowRight size={20} aria-hidden className={classes.arrow} />
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
