import { ConfirmDialog } from './ConfirmDialog';

interface ApologiesDialogProps {
  opened: boolean;
  onClose: () => void;
  /** Whether the reader is to present in the session. */
  presenting: boolean;
  onConfirm: () => Promise<unknown>;
}

/** Asks before the set is told that somebody cannot come. */
export function ApologiesDialog({ opened, onClose, presenting, onConfirm }: ApologiesDialogProps) {
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title="Send your apologies?"
      confirmLabel="Send apologies"
      cancelLabel="I will come"
      onConfirm={onConfirm}
    >
      Your set sees that you cannot come.
      {presenting &&
        ' You are to present: ask another member on the page of your set to take your turn.'}
    </ConfirmDialog>
  );
}
