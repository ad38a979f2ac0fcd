import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { getAction, updateAction } from '@/api/generated/action/action';
import type { Action } from '@/api/generated/model';
import { ifMatch } from '@/api/http';
import { useRefresh } from '@/api/useRefresh';
import { DialogButtons } from '@/ui/DialogButtons';
import { localDate } from '@/ui/due';
import { FormError } from '@/ui/FormError';
import { SmallStep } from '@/ui/SmallStep';
import { useNow } from '@/ui/useNow';
import { useProblemForm } from '@/ui/useProblemForm';
import { useTogether } from '@/ui/useTogether';
import classes from './ActionsPage.module.css';
import { beforeTheNext, lastDay, meetsToday } from './horizon';

/** The same action in better words, or by another day before the next session. */
export function EditDialog({ action, onClose }: { action: Action; onClose: () => void }) {
  const refresh = useRefresh();
  const today = localDate(useNow(60_000));
  // The day stays as it is where no other can be chosen.
  const fixed = meetsToday(action, today);
  const form = useProblemForm({
    initialValues: { description: action.description, dueOn: action.dueOn },
    validate: {
      description: (words: string) => (words.trim() ? null : 'Say what you will try'),
      dueOn: (day: string) => (day ? null : 'Choose a day'),
    },
  });
  const together = useTogether<Action>({
    read: action,
    latest: () => getAction(action.id),
    versionOf: ({ version }) => version,
    take: ({ description, dueOn }) => form.setValues({ description, dueOn }),
  });
  return (
    <Modal opened onClose={onClose} title="Change your action">
      <form
        noValidate
        className={classes.form}
        onSubmit={form.submit(async ({ description, dueOn }) => {
          await together.save((version) =>
            updateAction(
              action.id,
              { description: description.trim(), dueOn },
              { headers: ifMatch(version) },
            ),
          );
          onClose();
          await refresh();
        })}
      >
        <Textarea
          label="I will…"
          autosize
          minRows={2}
          maxRows={8}
          maxLength={2000}
          data-autofocus
          {...form.getInputProps('description')}
        />
        <SmallStep description={form.values.description} />
        <TextInput
          type="date"
          label="By"
          description={
            fixed ? 'Your set meets today, so that the day stays as it is.' : beforeTheNext(action)
          }
          readOnly={fixed}
          min={fixed ? undefined : today}
          max={fixed ? undefined : lastDay(action)}
          {...form.getInputProps('dueOn')}
        />
        {together.notice}
        <FormError error={form.problem} />
        <DialogButtons>
          <Button variant="default" onClick={onClose}>
            Leave it as it is
          </Button>
          <Button type="submit" loading={form.saving}>
            Save
          </Button>
        </DialogButtons>
      </form>
    </Modal>
  );
}
