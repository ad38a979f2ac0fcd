import { Button } from '@mantine/core';
import { useState } from 'react';
import { useListApplicationQuestions } from '@/api/generated/application-question/application-question';
import type { Programme } from '@/api/generated/model';
import { useGetMe, useGetMyDeclarations } from '@/api/generated/person/person';
import { InlineNotice } from '@/ui/InlineNotice';
import { Loaded } from '@/ui/Loaded';
import { Card } from '@/ui/Section';
import { listOf } from '@/words';
import { ApplyForm } from './ApplyForm';

interface ApplyCardProps {
  programme: Programme;
  /** An earlier application has ended. */
  again: boolean;
}

/** Whether this programme is for the reader, and how to apply. */
export function ApplyCard({ programme, again }: ApplyCardProps) {
  const { data: me } = useGetMe();
  const { data: declarations } = useGetMyDeclarations();
  const questions = useListApplicationQuestions(programme.id);
  const [allTheSame, setAllTheSame] = useState(false);
  const { eligible, reason, rosters } = programme.eligibility;
  const title = again ? 'Apply again' : 'Apply for a place';

  if (!eligible && !allTheSame) {
    return (
      <Card title="These places are reserved" level={2} tone="featured">
        <p>
          {reason ??
            `Places are reserved for people on ${listOf(rosters)}, and you are not among them today.`}
        </p>
        <p>If you think you should be, ask {programme.organisation.name}.</p>
        <div>
          <Button variant="default" onClick={() => setAllTheSame(true)}>
            Apply all the same
          </Button>
        </div>
      </Card>
    );
  }
  return (
    <Card title={title} level={2} tone="featured">
      {eligible ? (
        <p>
          {rosters.length > 0
            ? `You can join: you are on the roster ${listOf(rosters)}.`
            : 'You can join this programme.'}
          {programme.placesTaken >= programme.places &&
            ' All places are taken, so you would join the waiting list.'}
        </p>
      ) : (
        <InlineNotice tone="warn" title="This will be refused today">
          Your application is kept with the reason, so that the organisers see that you asked.
        </InlineNotice>
      )}
      {me && declarations && (
        <Loaded query={questions} what="the questions">
          {({ items }) => (
            <ApplyForm
              programme={programme}
              me={me}
              questions={items}
              declarations={declarations}
            />
          )}
        </Loaded>
      )}
    </Card>
  );
}
