import { Button, Menu } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { LearningSet } from '@/api/generated/model';
import { cancelSet, openEnrolment, startSet } from '@/api/generated/set/set';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { useStatedReasons } from '@/ui/useStatedReasons';
import { CloseSetDialog } from './CloseSetDialog';
import { KeepUntilDialog } from './KeepUntilDialog';
import { useStartSteps } from './useStartSteps';

type Asking = 'open' | 'start' | 'cancel' | 'close' | 'keep' | null;

/** What moves the set along its life, for whoever may. The next step is a button, the rest is in a menu. */
export function SetCommands({ set }: { set: LearningSet }) {
  const [asking, setAsking] = useState<Asking>(null);
  const refresh = useRefresh();
  const reasons = useStatedReasons('Start the set');
  const may = (action: string) => set.allowedActions.includes(action);
  const done = () => setAsking(null);
  const ready = useStartSteps(set)?.every(({ state }) => state === 'done') ?? false;

  return (
    <>
      {may('openEnrolment') && <Button onClick={() => setAsking('open')}>Open its places</Button>}
      {may('startSet') && (
        <Button variant={ready ? 'filled' : 'default'} onClick={() => setAsking('start')}>
          Start the set
        </Button>
      )}
      {(may('updateSet') || may('closeSet') || may('cancelSet') || may('changeRetention')) && (
        <Menu position="bottom-end" shadow="md" radius="md">
          <Menu.Target>
            <Button variant="default" rightSection={<ChevronDown size={18} />}>
              Manage
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {may('updateSet') && (
              <Menu.Item component={Link} to={paths.editSet({ setId: set.id })}>
                Edit its name, places and link
              </Menu.Item>
            )}
            {may('closeSet') && (
              <Menu.Item onClick={() => setAsking('close')}>Close the set</Menu.Item>
            )}
            {may('changeRetention') && (
              <Menu.Item onClick={() => setAsking('keep')}>Keep what was written until …</Menu.Item>
            )}
            {may('cancelSet') && (
              <Menu.Item color="brick" onClick={() => setAsking('cancel')}>
                Cancel the set
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      <ConfirmDialog
        opened={asking === 'open'}
        onClose={done}
        title={`Open the places of ${set.name}?`}
        confirmLabel="Open its places"
        onConfirm={async () => {
          await openEnrolment(set.id);
          await refresh();
        }}
      >
        Unless an organiser decides who gets a place, people who wait are offered one at once, in
        the order of the list.
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === 'start' && !reasons.dialog}
        onClose={done}
        title={`Start ${set.name}?`}
        confirmLabel="Start the set"
        onConfirm={async () => {
          await reasons.send((statedReasons) => startSet(set.id, { statedReasons }));
          await refresh();
        }}
      >
        From then on the set takes no more applicants by itself, and its sessions can be held.
      </ConfirmDialog>
      <ReasonDialog
        opened={asking === 'cancel'}
        onClose={done}
        title={`Cancel ${set.name}?`}
        confirmLabel="Cancel the set"
        cancelLabel="Keep it"
        label="Why is it cancelled?"
        onConfirm={async (reason) => {
          await cancelSet(set.id, { reason });
          await refresh();
        }}
      >
        Its planned sessions are cancelled and its members lose their places. They read the reason.
        This cannot be undone.
      </ReasonDialog>
      {asking === 'close' && <CloseSetDialog set={set} onClose={done} />}
      {asking === 'keep' && <KeepUntilDialog set={set} onClose={done} />}
      {reasons.dialog}
    </>
  );
}
