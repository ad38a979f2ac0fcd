import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { SignInCodeRequested } from '@/api/generated/model';
import { requestSignInCode, signIn } from '@/api/generated/sign-in/sign-in';
import { useAnnounce } from '@/ui/Announcer';
import { FormError } from '@/ui/FormError';
import { InlineNotice } from '@/ui/InlineNotice';
import { clockOf } from '@/ui/time';
import { useProblemForm } from '@/ui/useProblemForm';
import classes from './SignInPage.module.css';
import { useEnter } from './useEnter';

interface EnterCodeProps {
  email: string;
  sent: SignInCodeRequested;
  onResent: (code: SignInCodeRequested) => void;
  onOtherAddress: () => void;
}

export function EnterCode({ email, sent, onResent, onOtherAddress }: EnterCodeProps) {
  const enter = useEnter();
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);
  const [resendProblem, setResendProblem] = useState<unknown>(null);
  const form = useProblemForm({
    initialValues: { code: '' },
    validate: {
      code: (value: string) => (value.length === 6 ? null : 'The code has 6 digits'),
    },
  });

  useEffect(() => {
    field.current?.focus();
  }, []);

  const resend = async () => {
    setResendProblem(null);
    try {
      const code = await requestSignInCode({ email });
      announce('A new code is on its way');
      onResent(code);
    } catch (problem) {
      setResendProblem(problem);
    }
  };

  const shown = sent.demoMail?.text.match(/\b\d{6}\b/)?.[0];
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={form.submit(async ({ code }) => enter(await signIn({ email, code })))}
    >
      <p className={classes.hint}>
        If <strong>{email}</strong> can sign in here, a code is on its way. It works until{' '}
        {clockOf(sent.expiresAt)}.
      </p>
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
          <p className={classes.mail}>{sent.demoMail.text}</p>
        </InlineNotice>
      )}
      <TextInput
        ref={field}
        label="The 6 digits of your code"
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        withAsterisk={false}
        size="lg"
        classNames={{ input: classes.code }}
        {...form.getInputProps('code')}
        // A code copied from a mail brings spaces and more along; only its digits count.
        onChange={(event) =>
          form.setFieldValue('code', event.currentTarget.value.replace(/\D/g, '').slice(0, 6))
        }
      />
      <FormError error={form.problem ?? resendProblem} />
      <Button type="submit" size="lg" fullWidth loading={form.saving}>
        Sign in
      </Button>
      <div className={classes.ways}>
        <Button variant="subtle" size="sm" onClick={resend}>
          Send a new code
        </Button>
        <Button variant="subtle" size="sm" onClick={onOtherAddress}>
          Use another address
        </Button>
      </div>
    </form>
  );
}
