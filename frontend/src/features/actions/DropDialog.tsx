import { Button, Modal, Textarea } from '@mantine/core';
import { dropAction } from '@/api/generated/action/action';
import type { Action } from '@/api/generated/model';
import { useRefresh } from '@/api/useRefresh';
import { DialogButtons } from '@/ui/DialogButtons';
import { FormError } from '@/ui/FormError';
import { useProblemForm } from '@/ui/useProblemForm';
import classes from './ActionsPage.module.css';

/** Deciding against an action is a result too, if one says why. */
export function DropDialog({ action, onClose }: { action: Action; onClose: () => void }) {
  const refresh = useRefresh();
  const form = useProblemForm({
    initialValues: { reason: '' },
    validate: {
      reason: (words: string) => (words.trim() ? null : 'Say in a few words why you let it go'),
    },
  });
  return (
    <Modal opened onClose={onClose} title="Let this action go?">
      <form
        noValidate
        className={classes.form}
        onSubmit={form.submit(async ({ reason }) => {
          await dropAction(action.id, { reason: reason.trim() });
          onClose();
          await refresh();
        })}
      >
        <Textarea
          label="What has changed?"
          description="Deciding against it is a result too. This cannot be undone."
          autosize
          minRows={2}
          maxRows={8}
          maxLength={1000}
          data-autofocus
          {...form.getInputProps('reason')}
        />
        <FormError error={form.problem} />
        <DialogButtons>
          <Button variant="default" onClick={onClose}>
            Keep it
          </Button>
          <Button type="submit" color="brick" loading={form.saving}>
            Drop it
          </Button>
        </DialogButtons>
      </form>
    </Modal>
  );
}
