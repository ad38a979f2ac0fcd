import { Button } from '@mantine/core';
import { useState } from 'react';
import type { LearningSession } from '@/api/generated/model';
import { useGetMe } from '@/api/generated/person/person';
import { apologise } from '@/api/generated/session/session';
import { useRefresh } from '@/api/useRefresh';
import { useAnnounce } from '@/ui/Announcer';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { InlineNotice } from '@/ui/InlineNotice';
import classes from './SessionPage.module.css';

/** Everybody is expected; whoever cannot come says so in good time. */
export function MyAttendance({ session }: { session: LearningSession }) {
  const me = useGetMe();
  const refresh = useRefresh();
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const mine = session.attendance.find(({ person }) => person.id === me.data?.id);
  const presenting = session.turns.some(
    ({ presenter, state }) => presenter.id === me.data?.id && state === 'PLANNED',
  );
  if (!mine || session.state !== 'PLANNED') {
    return null;
  }
  return (
    <div className={classes.notice}>
      {mine.state === 'APOLOGISED' ? (
        <InlineNotice title="You have sent apologies">
          The others see it. If you can come after all, simply join when it starts.
        </InlineNotice>
      ) : (
        <InlineNotice
          tone="good"
          title="You are expected"
          action={
            session.allowedActions.includes('apologise') && (
              <Button variant="default" size="sm" onClick={() => setAsking(true)}>
                I cannot come
              </Button>
            )
          }
        >
          {presenting
            ? 'You present. The hour is yours.'
            : 'Each session needs everyone: those who listen as much as the one who speaks.'}
        </InlineNotice>
      )}
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title="Send your apologies?"
        confirmLabel="Send apologies"
        cancelLabel="I will come"
        onConfirm={async () => {
          await apologise(session.id);
          announce('Your apologies are sent');
          await refresh();
        }}
      >
        Your set sees that you cannot come.
        {presenting &&
          ' You are to present: tell your host as well, so that somebody can take your turn.'}
      </ConfirmDialog>
    </div>
  );
}
