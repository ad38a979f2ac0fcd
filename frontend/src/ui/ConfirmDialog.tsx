import { Button, Modal } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { DialogButtons } from './DialogButtons';
import { FormError } from './FormError';

interface ConfirmDialogProps {
  opened: boolean;
  onClose: () => void;
  /** A question: "Withdraw from this set?" */
  title: string;
  /** What will happen, and whether it can be undone. */
  children: ReactNode;
  /** The deed itself: "Withdraw", never "OK". */
  confirmLabel: string;
  /** "Keep my place" is better than "Cancel". */
  cancelLabel?: string;
  tone?: 'plain' | 'danger';
  /** The dialog closes when this succeeds, and shows the problem when it does not. */
  onConfirm: () => Promise<unknown>;
}

export function ConfirmDialog({
  opened,
  onClose,
  title,
  children,
  confirmLabel,
  cancelLabel = 'Not now',
  tone = 'plain',
  onConfirm,
}: ConfirmDialogProps) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const close = () => {
    setError(null);
    onClose();
  };

  const confirm = async () => {
    setBusy(true);
    setError(null);
    try {
      await onConfirm();
      onClose();
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Modal opened={opened} onClose={close} title={title}>
      {children}
      <FormError error={error} />
      <DialogButtons mt="lg">
        <Button variant="default" onClick={close} disabled={busy}>
          {cancelLabel}
        </Button>
        <Button color={tone === 'danger' ? 'brick' : undefined} onClick={confirm} loading={busy}>
          {confirmLabel}
        </Button>
      </DialogButtons>
    </Modal>
  );
}
