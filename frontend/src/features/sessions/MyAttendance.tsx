import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { LearningSession } from '@/api/generated/model';
import { useGetMe } from '@/api/generated/person/person';
import { apologise, confirmComing } from '@/api/generated/session/session';
import { useRefresh } from '@/api/useRefresh';
import { useAnnounce } from '@/ui/Announcer';
import { ApologiesDialog } from '@/ui/ApologiesDialog';
import { FormError } from '@/ui/FormError';
import { InlineNotice } from '@/ui/InlineNotice';
import { type ProblemLike, problemLike } from '@/ui/problem';
import classes from './SessionPage.module.css';

/** Everybody is expected; whoever cannot come says so in good time. */
export function MyAttendance({ session }: { session: LearningSession }) {
  const me = useGetMe();
  const refresh = useRefresh();
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const [problem, setProblem] = useState<ProblemLike | null>(null);
  const mine = session.attendance.find(({ person }) => person.id === me.data?.id);
  const presenting = session.turns.some(
    ({ presenter, state }) => presenter.id === me.data?.id && state === 'PLANNED',
  );
  const confirm = async () => {
    setConfirming(true);
    setProblem(null);
    try {
      await confirmComing(session.id);
      announce('The set sees that you will come');
      await refresh();
    } catch (error) {
      setProblem(problemLike(error));
    } finally {
      setConfirming(false);
    }
  };
  if (!mine || session.state !== 'PLANNED') {
    return null;
  }
  return (
    <div className={classes.notice}>
      {mine.state === 'APOLOGISED' ? (
        <InlineNotice
          title="You have sent apologies"
          action={
            session.allowedActions.includes('confirmComing') && (
              <Button variant="default" size="sm" loading={confirming} onClick={confirm}>
                I can come after all
              </Button>
            )
          }
        >
          The others see it.
        </InlineNotice>
      ) : (
        <InlineNotice
          tone="good"
          title={mine.confirmed ? 'You have said that you will come' : 'You are expected'}
          action={
            <Group gap="xs">
              {!mine.confirmed && session.allowedActions.includes('confirmComing') && (
                <Button size="sm" loading={confirming} onClick={confirm}>
                  I will come
                </Button>
              )}
              {session.allowedActions.includes('apologise') && (
                <Button variant="default" size="sm" onClick={() => setAsking(true)}>
                  I cannot come
                </Button>
              )}
            </Group>
          }
        >
          {presenting
            ? 'You present. The hour is yours.'
            : 'Each session needs everyone: those who listen as much as the one who speaks.'}
        </InlineNotice>
      )}
      <FormError error={problem} />
      <ApologiesDialog
        opened={asking}
        onClose={() => setAsking(false)}
        presenting={presenting}
        onConfirm={async () => {
          await apologise(session.id);
          announce('Your apologies are sent');
          await refresh();
        }}
      />
    </div>
  );
}
