import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ErasureOutlook } from '@/api/generated/model';
import { useGetMyErasure } from '@/api/generated/retention/retention';
import { InlineNotice } from '@/ui/InlineNotice';
import { Loaded } from '@/ui/Loaded';
import { Section } from '@/ui/Section';
import { listOf } from '@/words';
import { EraseDialog } from './EraseDialog';
import classes from './Profile.module.css';

/** What becomes of everything one is part of, before one decides. */
export function EraseMe() {
  const outlook = useGetMyErasure();
  return (
    <Section title="Have yourself erased">
      <Loaded query={outlook} what="what would become of it">
        {(data) => <Consequences outlook={data} />}
      </Loaded>
    </Section>
  );
}

function Consequences({ outlook }: { outlook: ErasureOutlook }) {
  const [asking, setAsking] = useState(false);
  return (
    <div className={classes.form}>
      <p>It happens at once, and nobody can undo it.</p>
      <ul className={classes.consequences}>
        {consequencesOf(outlook).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {outlook.inSession ? (
        <InlineNotice title="One of your sets is in session">
          You can have yourself erased when it is over.
        </InlineNotice>
      ) : (
        <Button variant="default" color="brick" onClick={() => setAsking(true)}>
          Erase me …
        </Button>
      )}
      {asking && <EraseDialog email={outlook.email} onClose={() => setAsking(false)} />}
    </div>
  );
}

function consequencesOf(outlook: ErasureOutlook): string[] {
  const all = [
    'Your name, address, profile, learning log, tokens and devices are gone.',
    'In your own turns all words go: what you brought, what you were asked, what you answered and undertook.',
    'In the turns of others your words go. The log keeps its shape, with “Former member” in your place.',
  ];
  if (outlook.leaves.length > 0) {
    const turns =
      outlook.turnsAhead > 0 ? ' The turns you have ahead wait for somebody to take them.' : '';
    all.push(
      `You leave ${listOf(outlook.leaves.map(({ name }) => name))}; your place goes to whoever waits.${turns}`,
    );
  }
  if (outlook.facilitates.length > 0) {
    all.push(
      `${listOf(outlook.facilitates.map(({ name }) => name))} ${outlook.facilitates.length === 1 ? 'goes' : 'go'} on without a facilitator.`,
    );
  }
  if (outlook.organises.length > 0) {
    all.push(`You no longer organise for ${listOf(outlook.organises.map(({ name }) => name))}.`);
  }
  return all;
}
