import { Button, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useLeave } from '@/account';
import type { SignInCodeRequested } from '@/api/generated/model';
import { eraseMe } from '@/api/generated/retention/retention';
import { requestSignInCode } from '@/api/generated/sign-in/sign-in';
import { DialogButtons } from '@/ui/DialogButtons';
import { FormError } from '@/ui/FormError';
import { InlineNotice } from '@/ui/InlineNotice';
import { useProblemForm } from '@/ui/useProblemForm';

/** A fresh code makes sure that it is really the person who wants it. */
export function EraseDialog({ email, onClose }: { email: string; onClose: () => void }) {
  const leave = useLeave();
  const [sent, setSent] = useState<SignInCodeRequested | null>(null);
  const sending = useProblemForm({ initialValues: {} });
  const form = useProblemForm({
    initialValues: { code: '' },
    validate: {
      code: (value: string) => (value.length === 6 ? null : 'The code has 6 digits'),
    },
  });
  const shown = sent?.demoMail?.text.match(/\b\d{6}\b/)?.[0];
  return (
    <Modal opened onClose={onClose} title="Erase everything that is you?" size="lg">
      {!sent ? (
        <form
          noValidate
          onSubmit={sending.submit(async () => setSent(await requestSignInCode({ email })))}
        >
          <Stack gap="md">
            <p>
              {'To be sure that it is you, we send a code to '}
              <strong>{email}</strong>.{' You may want to take your data along first.'}
            </p>
            <FormError error={sending.problem} />
            <DialogButtons>
              <Button variant="default" onClick={onClose}>
                Keep everything
              </Button>
              <Button type="submit" loading={sending.saving}>
                Send me the code
              </Button>
            </DialogButtons>
          </Stack>
        </form>
      ) : (
        <form
          noValidate
          onSubmit={form.submit(async ({ code }) => {
            await eraseMe({ code });
            leave();
          })}
        >
          <Stack gap="md">
            {sent.demoMail && (
              <InlineNotice
                title="Demo: this is the mail"
                action={
                  shown && (
                    <Button
                      variant="default"
                      size="sm"
                      onClick={() => form.setFieldValue('code', shown)}
                    >{`Fill in ${shown}`}</Button>
                  )
                }
              >
                {`The code is ${shown}.`}
              </InlineNotice>
            )}
            <TextInput
              label="The 6 digits of your code"
              description="Once it is right, you are erased."
              inputMode="numeric"
              autoComplete="one-time-code"
              maw="16rem"
              {...form.getInputProps('code')}
              onChange={(event) =>
                form.setFieldValue('code', event.currentTarget.value.replace(/\D/g, '').slice(0, 6))
              }
            />
            <FormError error={form.problem} />
            <DialogButtons>
              <Button variant="default" onClick={onClose}>
                Keep everything
              </Button>
              <Button type="submit" color="brick" loading={form.saving}>
                Erase me for good
              </Button>
            </DialogButtons>
          </Stack>
        </form>
      )}
    </Modal>
  );
}
