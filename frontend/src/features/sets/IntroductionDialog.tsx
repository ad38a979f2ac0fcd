import { Button, Modal, Stack, Textarea } from '@mantine/core';
import type { Introduction } from '@/api/generated/model';
import { introduceMyself } from '@/api/generated/set/set';
import { useRefresh } from '@/api/useRefresh';
import { useAnnounce } from '@/ui/Announcer';
import { DialogButtons } from '@/ui/DialogButtons';
import { FormError } from '@/ui/FormError';
import { useDraft } from '@/ui/useDraft';
import { useProblemForm } from '@/ui/useProblemForm';

interface IntroductionDialogProps {
  setId: string;
  /** Whose introduction it is. */
  personId: string;
  written: Introduction | undefined;
  onClose: () => void;
}

export function IntroductionDialog({ setId, personId, written, onClose }: IntroductionDialogProps) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const [draft, keep, discard] = useDraft(`introduction:${setId}:${personId}`, {
    introduction: written?.introduction ?? '',
    reasons: written?.reasons ?? '',
  });
  const form = useProblemForm({
    initialValues: draft,
    onValuesChange: keep,
    validate: {
      introduction: (value: string) => (value.trim() ? null : 'Write a few words about yourself'),
      reasons: (value: string) => (value.trim() ? null : 'Say what you hope for'),
    },
  });
  return (
    <Modal opened onClose={onClose} title="Introduce yourself" size="lg">
      <form
        noValidate
        onSubmit={form.submit(async ({ introduction, reasons }) => {
          await introduceMyself(setId, {
            introduction: introduction.trim(),
            reasons: reasons.trim(),
          });
          discard();
          announce('Your introduction is there for the set');
          await refresh();
          onClose();
        })}
      >
        <Stack gap="md">
          <Textarea
            label="Who you are"
            description="Your work, and something that has nothing to do with it."
            autosize
            minRows={3}
            maxRows={12}
            maxLength={4000}
            data-autofocus
            {...form.getInputProps('introduction')}
          />
          <Textarea
            label="Why you are here"
            description="What you hope to take from this set, and what you bring to it."
            autosize
            minRows={3}
            maxRows={12}
            maxLength={4000}
            {...form.getInputProps('reasons')}
          />
          <FormError error={form.problem} />
          <DialogButtons>
            <Button variant="default" onClick={onClose}>
              Not now
            </Button>
            <Button type="submit" loading={form.saving}>
              Share it with the set
            </Button>
          </DialogButtons>
        </Stack>
      </form>
    </Modal>
  );
}
