import { Button, Modal } from '@mantine/core';
import { useBeforeUnload, useBlocker } from 'react-router';
import { paths } from '@/paths';
import { DialogButtons } from '@/ui/DialogButtons';

interface UnsavedWorkProps {
  form: { hasUnsaved: () => boolean };
}

/**
 * Inside a form that is saved as a whole: whoever follows a link, goes back or reloads with something unsaved is asked first.
 * Nobody is held back from the sign-in page, where one is led when a session has ended.
 */
export function UnsavedWork({ form }: UnsavedWorkProps) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      nextLocation.pathname !== currentLocation.pathname &&
      nextLocation.pathname !== paths.signIn() &&
      form.hasUnsaved(),
  );
  useBeforeUnload((event) => {
    if (form.hasUnsaved()) {
      event.preventDefault();
    }
  });
  return (
    <Modal
      opened={blocker.state === 'blocked'}
      onClose={() => blocker.reset?.()}
      title="Leave without saving?"
    >
      What you changed on this page is not saved yet.
      <DialogButtons mt="lg">
        <Button variant="default" onClick={() => blocker.proceed?.()}>
          Leave without saving
        </Button>
        <Button onClick={() => blocker.reset?.()}>Stay here</Button>
      </DialogButtons>
    </Modal>
  );
}
