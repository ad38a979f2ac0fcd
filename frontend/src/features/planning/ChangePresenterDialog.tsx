import { Button, Modal, Radio, Stack, Textarea } from '@mantine/core';
import type { LearningSet, Turn } from '@/api/generated/model';
import { changePresenter, useListSessions, useListTurns } from '@/api/generated/session/session';
import { WHOLE_PAGE } from '@/api/pages';
import { useRefresh } from '@/api/useRefresh';
import { useAnnounce } from '@/ui/Announcer';
import { DialogButtons } from '@/ui/DialogButtons';
import { FormError } from '@/ui/FormError';
import { Loaded } from '@/ui/Loaded';
import { dayOf } from '@/ui/time';
import { useProblemForm } from '@/ui/useProblemForm';

interface ChangePresenterDialogProps {
  turn: Turn;
  set: LearningSet;
  onClose: () => void;
}

/** Two members swap their turns, or somebody without one stands in. The set sees that it was changed and why. */
export function ChangePresenterDialog({ turn, set, onClose }: ChangePresenterDialogProps) {
  const turns = useListTurns(set.id, { limit: WHOLE_PAGE });
  const sessions = useListSessions(set.id, { limit: WHOLE_PAGE });
  const refresh = useRefresh();
  const announce = useAnnounce();
  const form = useProblemForm({
    initialValues: { presenterId: '', reason: '' },
    validate: {
      presenterId: (value: string) => (value ? null : 'Choose who presents instead'),
      reason: (value: string) => (value.trim() ? null : 'Say why in a few words'),
    },
  });
  const others = set.members
    .filter((member) => !member.offered && member.person.id !== turn.presenter.id)
    .map(({ person }) => person);

  const meaning = (personId: string, all: Turn[]): { words: string; possible: boolean } => {
    const own = all.find(
      ({ presenter, round, state }) =>
        presenter.id === personId && round === turn.round && state !== 'CANCELLED',
    );
    if (!own) {
      return { words: 'Stands in: has no turn in this round yet', possible: true };
    }
    if (own.state !== 'PLANNED') {
      return { words: 'Has presented in this round', possible: false };
    }
    const start = sessions.data?.items.find(({ id }) => id === own.sessionId)?.startsAt;
    return {
      words: start ? `Swaps: gives the turn on ${dayOf(start, set.timeZone)}` : 'Swaps turns',
      possible: true,
    };
  };

  return (
    <Modal opened onClose={onClose} title={`Who presents instead of ${turn.presenter.name}?`}>
      <form
        noValidate
        onSubmit={form.submit(async ({ presenterId, reason }) => {
          await changePresenter(turn.id, { presenterId, reason: reason.trim() });
          announce('The presenter is changed');
          await refresh();
          onClose();
        })}
      >
        <Stack gap="md">
          <Loaded query={turns} what="the turns">
            {({ items }) => (
              <Radio.Group aria-label="New presenter" {...form.getInputProps('presenterId')}>
                <Stack gap="sm">
                  {others.map(({ id, name }) => {
                    const { words, possible } = meaning(id, items);
                    return (
                      <Radio
                        key={id}
                        value={id}
                        label={name}
                        description={words}
                        disabled={!possible}
                      />
                    );
                  })}
                </Stack>
              </Radio.Group>
            )}
          </Loaded>
          <Textarea
            label="Why?"
            description="The set reads it."
            autosize
            minRows={2}
            maxLength={1000}
            {...form.getInputProps('reason')}
          />
          <FormError error={form.problem} />
          <DialogButtons>
            <Button variant="default" onClick={onClose}>
              Not now
            </Button>
            <Button type="submit" loading={form.saving}>
              Change the presenter
            </Button>
          </DialogButtons>
        </Stack>
      </form>
    </Modal>
  );
}
