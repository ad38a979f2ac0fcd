import { Button, Modal, Radio, Stack, TextInput } from '@mantine/core';
import { closeSet } from '@/api/generated/closing/closing';
import type { LearningSet, SetDecision } from '@/api/generated/model';
import { useRefresh } from '@/api/useRefresh';
import { WAYS } from '@/closing/ways';
import { count } from '@/placeWords';
import { DialogButtons } from '@/ui/DialogButtons';
import { FormError } from '@/ui/FormError';
import { useProblemForm } from '@/ui/useProblemForm';
import { afterwards, lastDayLimits } from './keeping';

/** The end of a set: what its members decided, and how long what they wrote is kept. */
export function CloseSetDialog({ set, onClose }: { set: LearningSet; onClose: () => void }) {
  const refresh = useRefresh();
  const limits = lastDayLimits(set);
  const agreed = limits.latest;
  const form = useProblemForm({
    initialValues: {
      decision: (set.decision ?? '') as SetDecision | '',
      retainUntil: agreed,
    },
    validate: {
      decision: (value: string) => (value ? null : 'Choose what the set decided'),
      retainUntil: limits.check,
    },
  });
  return (
    <Modal opened onClose={onClose} title={`Close ${set.name}?`} size="lg">
      <form
        noValidate
        onSubmit={form.submit(async ({ decision, retainUntil }) => {
          await closeSet(set.id, {
            decision: decision as SetDecision,
            // Left as it was agreed, the day is the contract's to say.
            retainUntil: retainUntil === agreed ? undefined : retainUntil,
          });
          await refresh();
          onClose();
        })}
      >
        <Stack gap="md">
          <Radio.Group label="What did the set decide?" {...form.getInputProps('decision')}>
            <Stack gap="xs" mt={6}>
              {WAYS.map(({ decision, title, words }) => (
                <Radio key={decision} value={decision} label={title} description={words} />
              ))}
            </Stack>
          </Radio.Group>
          <TextInput
            type="date"
            label="Keep what was written until"
            description={`Your contract says ${count(set.retention.months, 'month')}; it can be less. Members can read it until then. ${afterwards(set)}`}
            min={limits.earliest}
            max={limits.latest}
            maw="16rem"
            {...form.getInputProps('retainUntil')}
          />
          <FormError error={form.problem} />
          <DialogButtons>
            <Button variant="default" onClick={onClose}>
              Not now
            </Button>
            <Button type="submit" loading={form.saving}>
              Close the set
            </Button>
          </DialogButtons>
        </Stack>
      </form>
    </Modal>
  );
}
