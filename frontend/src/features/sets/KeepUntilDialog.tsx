import { Button, Modal, Stack, TextInput } from '@mantine/core';
import type { LearningSet } from '@/api/generated/model';
import { changeRetention } from '@/api/generated/set/set';
import { ifMatch } from '@/api/http';
import { useRefresh } from '@/api/useRefresh';
import { count } from '@/placeWords';
import { useAnnounce } from '@/ui/Announcer';
import { DialogButtons } from '@/ui/DialogButtons';
import { FormError } from '@/ui/FormError';
import { dateInWords } from '@/ui/time';
import { useProblemForm } from '@/ui/useProblemForm';
import { afterwards, lastDayLimits } from './keeping';

/** Another last day for what was written in a set that is over. */
export function KeepUntilDialog({ set, onClose }: { set: LearningSet; onClose: () => void }) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const limits = lastDayLimits(set);
  const form = useProblemForm({
    initialValues: { retainUntil: set.retainUntil ?? '' },
    validate: { retainUntil: limits.check },
  });
  return (
    <Modal opened onClose={onClose} title="Keep it until another day?" size="lg">
      <form
        noValidate
        onSubmit={form.submit(async ({ retainUntil }) => {
          await changeRetention(set.id, { retainUntil }, { headers: ifMatch(set.version) });
          announce(`Kept until ${dateInWords(retainUntil)}`);
          await refresh();
          onClose();
        })}
      >
        <Stack gap="md">
          <TextInput
            type="date"
            label="Keep what was written until"
            description={`${afterwards(set)} Your contract says ${count(set.retention.months, 'month')} at most. Everybody who was in the set is told again before that day.`}
            min={limits.earliest}
            max={limits.latest}
            {...form.getInputProps('retainUntil')}
          />
          <FormError error={form.problem} />
          <DialogButtons>
            <Button variant="default" onClick={onClose}>
              Not now
            </Button>
            <Button type="submit" loading={form.saving} disabled={!form.isDirty()}>
              Keep it until then
            </Button>
          </DialogButtons>
        </Stack>
      </form>
    </Modal>
  );
}
