import { Button } from '@mantine/core';
import { useState } from 'react';
import { declineProposedSet, useGetProposedSet } from '@/api/generated/formation/formation';
import type { Enrolment, ProposedSet } from '@/api/generated/model';
import { useRefresh } from '@/api/useRefresh';
import { count, experienceWords } from '@/placeWords';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Card } from '@/ui/Section';
import { weeklyTimeWords } from '@/ui/week';
import classes from './Programmes.module.css';

/** Who would be in the set proposed to the reader: organisations and levels, no names before the place is theirs. */
export function ProposedSetCard({ enrolment }: { enrolment: Enrolment }) {
  const { data } = useGetProposedSet(enrolment.id);
  const refresh = useRefresh();
  const [asking, setAsking] = useState(false);
  if (!data || (data.offered && data.companions.length === 0)) {
    return null;
  }
  return (
    <div className={classes.application}>
      <Card
        level={2}
        title={data.offered ? 'Who would be in it with you' : 'A set is proposed to you'}
        footer={
          data.allowedActions.includes('declineProposedSet') && (
            <Button variant="default" onClick={() => setAsking(true)}>
              Not this set
            </Button>
          )
        }
      >
        <p>
          {data.weeklyTime && `${weeklyTimeWords(data.weeklyTime)}, ${zoneWords(data)} time. `}
          {`You and ${count(data.companions.length, 'other')}; you learn their names when the place is yours.`}
        </p>
        <ul className={classes.companions} aria-label="The others">
          {data.companions.map((companion, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they have no names to be told apart by
            <li key={at}>
              {companion.organisation}
              <span>{experienceWords[companion.experienceLevel]}</span>
            </li>
          ))}
        </ul>
        {!data.offered && <p>It may still change. The organisers decide, and then offer places.</p>}
      </Card>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title="Decline this set?"
        confirmLabel="Not this set"
        cancelLabel="Keep it"
        onConfirm={async () => {
          await declineProposedSet(enrolment.id);
          await refresh();
        }}
      >
        You need not say why. You keep your place in line, and the organisers look for another set.
      </ConfirmDialog>
    </div>
  );
}

function zoneWords({ timeZone }: ProposedSet): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}
