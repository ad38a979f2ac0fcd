import { Button, Group, Modal, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { updateLogEntry, writeLogEntry } from '@/api/generated/learning-log/learning-log';
import type { Learning, LogSet } from '@/api/generated/model';
import { ifMatch } from '@/api/http';
import { useRefresh } from '@/api/useRefresh';
import { useAnnounce } from '@/ui/Announcer';
import { DialogButtons } from '@/ui/DialogButtons';
import { localDate } from '@/ui/due';
import { FormError } from '@/ui/FormError';
import { useDraft } from '@/ui/useDraft';
import { useNow } from '@/ui/useNow';
import { useProblemForm } from '@/ui/useProblemForm';
import { setChoices } from './setChoices';

interface EntryDialogProps {
  /** Keeps what is written; unique for the entry and the writer. */
  draftKey: string;
  /** The one that is changed; without it a new one is written. */
  entry?: Learning;
  sets: LogSet[];
  /** The set that a new one belongs to at first. */
  setId?: string | undefined;
  onClose: () => void;
}

/** A day, a set if it belongs to one, and words. */
export function EntryDialog({ draftKey, entry, sets, setId = '', onClose }: EntryDialogProps) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const today = localDate(useNow(60_000));
  // Nothing new is written of a set that one has left; what was written of it stays with it.
  const writable = sets.filter(({ id, state }) => state || id === entry?.set?.id);
  const [draft, keep, discard] = useDraft(draftKey, {
    day: entry?.day ?? today,
    setId: entry ? (entry.set?.id ?? '') : writable.some(({ id }) => id === setId) ? setId : '',
    text: entry?.passages[0]?.text ?? '',
  });
  const form = useProblemForm({
    initialValues: draft,
    onValuesChange: keep,
    validate: {
      day: (day: string) => (day ? null : 'Choose a day'),
      text: (text: string) => (text.trim() ? null : 'Write something'),
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={entry ? 'Change your entry' : 'Write an entry'}
    >
      <form
        noValidate
        onSubmit={form.submit(async ({ day, setId: ofSet, text }) => {
          const words = { day, setId: ofSet || null, text: text.trim() };
          await (entry
            ? updateLogEntry(entry.id, words, { headers: ifMatch(entry.version ?? 0) })
            : writeLogEntry(words));
          discard();
          announce('Your entry is kept');
          onClose();
          await refresh();
        })}
      >
        <Stack gap="md">
          <Textarea
            label="What did you learn?"
            description="Markdown is understood: *emphasis*, **strong**, lists with a dash."
            autosize
            minRows={6}
            maxRows={18}
            maxLength={20_000}
            data-autofocus
            {...form.getInputProps('text')}
          />
          <Group grow align="flex-start">
            <TextInput type="date" label="Day" max={today} {...form.getInputProps('day')} />
            <NativeSelect
              label="Set"
              data={[{ value: '', label: 'None in particular' }, ...setChoices(writable)]}
              {...form.getInputProps('setId')}
            />
          </Group>
          <FormError error={form.problem} />
          <DialogButtons>
            <Button variant="default" onClick={onClose}>
              Not now
            </Button>
            <Button type="submit" loading={form.saving}>
              Keep it
            </Button>
          </DialogButtons>
        </Stack>
      </form>
    </Modal>
  );
}
