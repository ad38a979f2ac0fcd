import { Button, Modal, Stack, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { DialogButtons } from './DialogButtons';
import { FormError } from './FormError';
import { useProblemForm } from './useProblemForm';

interface ReasonDialogProps {
  opened: boolean;
  onClose: () => void;
  /** A question: "Postpone this session?" */
  title: string;
  /** What will happen. */
  children: ReactNode;
  /** The question that the reason answers: "Why is it postponed?" */
  label: string;
  confirmLabel: string;
  cancelLabel?: string;
  tone?: 'plain' | 'danger';
  /** Takes the reason without spaces around it; the dialog closes when this succeeds. */
  onConfirm: (reason: string) => Promise<unknown>;
}

/** Confirms something that others are told the reason of. */
export function ReasonDialog({ opened, onClose, title, ...rest }: ReasonDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={title}>
      <ReasonForm onClose={onClose} {...rest} />
    </Modal>
  );
}

function ReasonForm({
  onClose,
  children,
  label,
  confirmLabel,
  cancelLabel = 'Not now',
  tone = 'danger',
  onConfirm,
}: Omit<ReasonDialogProps, 'opened' | 'title'>) {
  const form = useProblemForm({
    initialValues: { reason: '' },
    validate: {
      reason: (value: string) => (value.trim() ? null : 'Say why in a few words'),
    },
  });
  return (
    <form
      noValidate
      onSubmit={form.submit(async ({ reason }) => {
        await onConfirm(reason.trim());
        onClose();
      })}
    >
      <Stack gap="md">
        <div>{children}</div>
        <Textarea
          label={label}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={1000}
          data-autofocus
          {...form.getInputProps('reason')}
        />
        <FormError error={form.problem} />
        <DialogButtons>
          <Button variant="default" onClick={onClose} disabled={form.saving}>
            {cancelLabel}
          </Button>
          <Button
            type="submit"
            color={tone === 'danger' ? 'brick' : undefined}
            loading={form.saving}
          >
            {confirmLabel}
          </Button>
        </DialogButtons>
      </Stack>
    </form>
  );
}
