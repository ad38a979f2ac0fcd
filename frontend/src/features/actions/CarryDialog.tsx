import { Button, Modal, TextInput } from '@mantine/core';
import { carryAction } from '@/api/generated/action/action';
import type { Action } from '@/api/generated/model';
import { useRefresh } from '@/api/useRefresh';
import { DialogButtons } from '@/ui/DialogButtons';
import { shiftDate } from '@/ui/due';
import { FormError } from '@/ui/FormError';
import { useProblemForm } from '@/ui/useProblemForm';
import classes from './ActionsPage.module.css';
import { beforeTheNext, lastDay, meetsToday } from './horizon';

interface CarryDialogProps {
  action: Action;
  /** A local date. */
  today: string;
  onClose: () => void;
}

/** The same action, on a later day. */
export function CarryDialog({ action, today, onClose }: CarryDialogProps) {
  const refresh = useRefresh();
  const form = useProblemForm({
    initialValues: {
      dueOn: lastDay(action) ?? shiftDate(action.dueOn > today ? action.dueOn : today, 14),
    },
    validate: { dueOn: (day: string) => (day ? null : 'Choose a day') },
  });
  if (meetsToday(action, today)) {
    return (
      <Modal opened onClose={onClose} title="Your set meets today">
        <p>
          An action is carried over to a day before the next session, and today is one. Tell your
          set how it went; after the session there are days to carry it over to.
        </p>
        <DialogButtons mt="lg">
          <Button onClick={onClose}>Leave it as it is</Button>
        </DialogButtons>
      </Modal>
    );
  }
  return (
    <Modal opened onClose={onClose} title="Carry it over">
      <form
        noValidate
        className={classes.form}
        onSubmit={form.submit(async (values) => {
          await carryAction(action.id, values);
          onClose();
          await refresh();
        })}
      >
        <TextInput
          type="date"
          label="Until"
          description={`Things take the time they take. Your set sees that it is carried over. ${beforeTheNext(action)}`}
          min={today}
          max={lastDay(action)}
          {...form.getInputProps('dueOn')}
        />
        <FormError error={form.problem} />
        <DialogButtons>
          <Button variant="default" onClick={onClose}>
            Leave it as it is
          </Button>
          <Button type="submit" loading={form.saving}>
            Carry it over
          </Button>
        </DialogButtons>
      </form>
    </Modal>
  );
}
