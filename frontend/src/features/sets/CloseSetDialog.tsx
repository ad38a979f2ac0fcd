import { Button, Group, Modal, Radio, Stack, TextInput } from '@mantine/core';
import { closeSet } from '@/api/generated/closing/closing';
import type { LearningSet, SetDecision } from '@/api/generated/model';
import { useRefresh } from '@/api/useRefresh';
import { WAYS } from '@/closing/ways';
import { decisionWords } from '@/placeWords';
import { localDate, shiftDate } from '@/ui/due';
import { FormError } from '@/ui/FormError';
import { useProblemForm } from '@/ui/useProblemForm';

const HALF_A_YEAR = 183;

/** The end of a set: what its members decided, and how long what they wrote is kept. */
export function CloseSetDialog({ set, onClose }: { set: LearningSet; onClose: () => void }) {
  const refresh = useRefresh();
  const today = localDate(Date.now());
  const form = useProblemForm({
    initialValues: {
      decision: (set.decision ?? '') as SetDecision | '',
      retainUntil: shiftDate(today, HALF_A_YEAR),
    },
    validate: {
      decision: (value: string) => (value ? null : 'Choose what the set decided'),
      retainUntil: (value: string) => (value >= today ? null : 'Choose today or a later day'),
    },
  });
  return (
    <Modal opened onClose={onClose} title={`Close ${set.name}?`} size="lg">
      <form
        noValidate
        onSubmit={form.submit(async ({ decision, retainUntil }) => {
          await closeSet(set.id, { decision: decision as SetDecision, retainUntil });
          await refresh();
          onClose();
        })}
      >
        <Stack gap="md">
          <Radio.Group label="What did the set decide?" {...form.getInputProps('decision')}>
            <Stack gap="xs" mt={6}>
              {Object.entries(decisionWords).map(([decision, words]) => (
                <Radio
                  key={decision}
                  value={decision}
                  label={words}
                  description={WAYS.find((way) => way.decision === decision)?.words}
                />
              ))}
            </Stack>
          </Radio.Group>
          <TextInput
            type="date"
            label="Keep what was written until"
            description="Members can read it until then. Afterwards it is deleted."
            min={today}
            maw="16rem"
            {...form.getInputProps('retainUntil')}
          />
          <FormError error={form.problem} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Not now
            </Button>
            <Button type="submit" loading={form.saving}>
              Close the set
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
