import { Button, Modal, Stack, TextInput } from '@mantine/core';
import type { PersonAccount } from '@/api/generated/model';
import { erasePerson } from '@/api/generated/retention/retention';
import { useRefresh } from '@/api/useRefresh';
import { useAnnounce } from '@/ui/Announcer';
import { DialogButtons } from '@/ui/DialogButtons';
import { FormError } from '@/ui/FormError';
import { useProblemForm } from '@/ui/useProblemForm';

interface ErasePersonDialogProps {
  person: PersonAccount;
  onClose: () => void;
}

/** Erases somebody who asked for it; their address, typed, makes sure that nobody is erased for another. */
export function ErasePersonDialog({ person, onClose }: ErasePersonDialogProps) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const form = useProblemForm({
    initialValues: { email: '' },
    validate: {
      email: (value: string) =>
        value.trim().toLowerCase() === person.email ? null : `Type ${person.email}`,
    },
  });
  return (
    <Modal opened onClose={onClose} title={`Erase ${person.name ?? person.email}?`} size="lg">
      <form
        noValidate
        onSubmit={form.submit(async ({ email }) => {
          await erasePerson(person.id, { email: email.trim() });
          announce('The person is erased');
          await refresh();
          onClose();
        })}
      >
        <Stack gap="md">
          <p>
            Only when they asked for it. They leave every set, and everything that is theirs is gone
            at once; what they were part of keeps its shape, with “Former member” in their place.
            Nobody can undo it.
          </p>
          <TextInput
            label="Their email address, to be sure"
            description={person.email}
            autoComplete="off"
            {...form.getInputProps('email')}
          />
          <FormError error={form.problem} />
          <DialogButtons>
            <Button variant="default" onClick={onClose}>
              Not now
            </Button>
            <Button type="submit" color="brick" loading={form.saving}>
              Erase for good
            </Button>
          </DialogButtons>
        </Stack>
      </form>
    </Modal>
  );
}
