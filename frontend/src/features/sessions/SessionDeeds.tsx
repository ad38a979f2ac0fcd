import { Button } from '@mantine/core';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { LearningSession } from '@/api/generated/model';
import { startSession } from '@/api/generated/session/session';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { ConfirmDialog } from '@/ui/ConfirmDialog';

/** Ways from here: into the room, to the plan, onto paper. */
export function SessionDeeds({ session }: { session: LearningSession }) {
  const navigate = useNavigate();
  const refresh = useRefresh();
  const [starting, setStarting] = useState(false);
  const may = (operation: string) => session.allowedActions.includes(operation);
  const room = paths.room({ sessionId: session.id });
  const open = session.state === 'IN_PROGRESS' || may('joinSession');
  return (
    <>
      {may('getRoom') && open && (
        <Button component={Link} to={room}>
          Enter the room
        </Button>
      )}
      {may('startSession') && (
        <Button variant={open ? 'default' : 'filled'} onClick={() => setStarting(true)}>
          Start the session
        </Button>
      )}
      {may('updateSession') && (
        <Button
          component={Link}
          to={paths.sessionPlan({ sessionId: session.id })}
          variant="default"
        >
          Change the plan
        </Button>
      )}
      {session.state === 'CONCLUDED' && may('getRoom') && (
        <Button
          variant="default"
          leftSection={<Printer size={18} aria-hidden />}
          onClick={() => window.print()}
        >
          Print
        </Button>
      )}
      <ConfirmDialog
        opened={starting}
        onClose={() => setStarting(false)}
        title="Start the session now?"
        confirmLabel="Start"
        onConfirm={async () => {
          await startSession(session.id);
          await refresh();
          navigate(room);
        }}
      >
        The clock begins to run for everybody, with the first phase.
        {!session.host && ' You become the host of this session.'}
      </ConfirmDialog>
    </>
  );
}
