import { Button, Group, Modal, Select, Stack } from '@mantine/core';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { LearningSession, LearningSet, Turn } from '@/api/generated/model';
import { addTurn, skipTurn } from '@/api/generated/session/session';
import { useRefresh } from '@/api/useRefresh';
import { useAnnounce } from '@/ui/Announcer';
import { DialogButtons } from '@/ui/DialogButtons';
import { Face } from '@/ui/Face';
import { FormError } from '@/ui/FormError';
import { InlineNotice } from '@/ui/InlineNotice';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { Section } from '@/ui/Section';
import { useProblemForm } from '@/ui/useProblemForm';
import { ChangePresenterDialog } from './ChangePresenterDialog';
import classes from './Planning.module.css';

interface PresentersSectionProps {
  session: LearningSession;
  set: LearningSet;
}

/** Who presents: changed, skipped with a reason, or joined by another where the contract has room. */
export function PresentersSection({ session, set }: PresentersSectionProps) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const [changing, setChanging] = useState<Turn | null>(null);
  const [skipping, setSkipping] = useState<Turn | null>(null);
  const [adding, setAdding] = useState(false);
  const held = session.turns.filter(({ state }) => state !== 'CANCELLED' && state !== 'SKIPPED');
  return (
    <Section
      title="Who presents"
      action={
        session.allowedActions.includes('addTurn') && (
          <Button
            variant="default"
            size="sm"
            leftSection={<UserPlus size={18} />}
            onClick={() => setAdding(true)}
          >
            Add a presenter
          </Button>
        )
      }
    >
      {held.length === 0 && session.state === 'PLANNED' && (
        <div className={classes.notice}>
          <InlineNotice tone="warn" title="Nobody presents yet">
            Give a member a turn here, or postpone the session.
          </InlineNotice>
        </div>
      )}
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
              <span className={classes.note}>{`Round ${turn.round}${stateWords(turn)}`}</span>
            </div>
            <Group gap="xs">
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
              {turn.allowedActions.includes('skipTurn') && (
                <Button
                  variant="subtle"
                  size="sm"
                  aria-label={`Skip the turn of ${turn.presenter.name}`}
                  onClick={() => setSkipping(turn)}
                >
                  Skip
                </Button>
              )}
            </Group>
          </li>
        ))}
      </ol>
      {changing && (
        <ChangePresenterDialog turn={changing} set={set} onClose={() => setChanging(null)} />
      )}
      {skipping && (
        <ReasonDialog
          opened
          onClose={() => setSkipping(null)}
          title={`Skip the turn of ${skipping.presenter.name}?`}
          label="Why?"
          confirmLabel="Skip the turn"
          tone="plain"
          onConfirm={async (reason) => {
            await skipTurn(skipping.id, { reason });
            announce('The turn is skipped');
            await refresh();
          }}
        >
          {`${skipping.presenter.name} goes without a turn in round ${skipping.round} and presents again in the next. The set reads the reason.`}
        </ReasonDialog>
      )}
      <Modal opened={adding} onClose={() => setAdding(false)} title="Who presents here too?">
        <AddForm session={session} set={set} onClose={() => setAdding(false)} />
      </Modal>
    </Section>
  );
}

function stateWords({ state }: Turn): string {
  switch (state) {
    case 'CANCELLED':
      return ', cancelled';
    case 'SKIPPED':
      return ', skipped';
    default:
      return '';
  }
}

function AddForm({ session, set, onClose }: PresentersSectionProps & { onClose: () => void }) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const form = useProblemForm({
    initialValues: { presenterId: '' },
    validate: { presenterId: (value: string) => (value ? null : 'Choose a member') },
  });
  const presenting = session.turns.map(({ presenter }) => presenter.id);
  return (
    <form
      noValidate
      onSubmit={form.submit(async ({ presenterId }) => {
        await addTurn(session.id, { presenterId });
        announce('The presenter is added');
        await refresh();
        onClose();
      })}
    >
      <Stack gap="md">
        <Select
          label="Member"
          data={set.members
            .filter(({ offered, person }) => !offered && !presenting.includes(person.id))
            .map(({ person }) => ({ value: person.id, label: person.name }))}
          data-autofocus
          {...form.getInputProps('presenterId')}
        />
        <FormError error={form.problem} />
        <DialogButtons>
          <Button variant="default" onClick={onClose} disabled={form.saving}>
            Not now
          </Button>
          <Button type="submit" loading={form.saving}>
            Add
          </Button>
        </DialogButtons>
      </Stack>
    </form>
  );
}
