import { Button, Modal, Radio, Stack, Textarea } from '@mantine/core';
import type { LearningSet, Waiting } from '@/api/generated/model';
import { askForSwap } from '@/api/generated/rotation/rotation';
import { useRefresh } from '@/api/useRefresh';
import { useAnnounce } from '@/ui/Announcer';
import { DialogButtons } from '@/ui/DialogButtons';
import { FormError } from '@/ui/FormError';
import { dayOf } from '@/ui/time';
import { useProblemForm } from '@/ui/useProblemForm';

interface SwapDialogProps {
  set: LearningSet;
  /** My turn. */
  turnId: string;
  members: Waiting[];
  onClose: () => void;
}

/** Asks another to take my turn; nothing changes until they agree. */
export function SwapDialog({ set, turnId, members, onClose }: SwapDialogProps) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const form = useProblemForm({
    initialValues: { askedId: '', reason: '' },
    validate: {
      askedId: (value: string) => (value ? null : 'Choose whom to ask'),
      reason: (value: string) => (value.trim() ? null : 'Say why in a few words'),
    },
  });
  const others = members.filter((member) => member.turnId !== turnId);
  return (
    <Modal opened onClose={onClose} title="Who could take your turn?">
      <form
        noValidate
        onSubmit={form.submit(async ({ askedId, reason }) => {
          await askForSwap(turnId, { askedId, reason: reason.trim() });
          announce('They are asked');
          await refresh();
          onClose();
        })}
      >
        <Stack gap="md">
          <Radio.Group aria-label="Whom to ask" {...form.getInputProps('askedId')}>
            <Stack gap="sm">
              {others.map((member) => {
                const possible = ['PLANNED', 'WITHOUT_DATE'].includes(member.standing);
                return (
                  <Radio
                    key={member.person.id}
                    value={member.person.id}
                    label={member.person.name}
                    disabled={!possible}
                    description={
                      member.standing === 'PLANNED' && member.startsAt
                        ? `You would present on ${dayOf(member.startsAt, set.timeZone)} instead`
                        : possible
                          ? 'Stands in: has no date yet'
                          : 'Has had their turn in this round'
                    }
                  />
                );
              })}
            </Stack>
          </Radio.Group>
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
            <Button variant="default" onClick={onClose} disabled={form.saving}>
              Not now
            </Button>
            <Button type="submit" loading={form.saving}>
              Ask
            </Button>
          </DialogButtons>
        </Stack>
      </form>
    </Modal>
  );
}
