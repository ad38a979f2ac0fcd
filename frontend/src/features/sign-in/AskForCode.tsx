import { Button, TextInput } from '@mantine/core';
import type { SignInCodeRequested } from '@/api/generated/model';
import { requestSignInCode } from '@/api/generated/sign-in/sign-in';
import { emailProblem } from '@/ui/emailAddress';
import { FormError } from '@/ui/FormError';
import { useProblemForm } from '@/ui/useProblemForm';
import classes from './SignInPage.module.css';

interface AskForCodeProps {
  /** What was typed before, when somebody comes back to correct it. */
  email: string;
  onSent: (email: string, code: SignInCodeRequested) => void;
}

export function AskForCode({ email, onSent }: AskForCodeProps) {
  const form = useProblemForm({
    initialValues: { email },
    validate: {
      email: emailProblem,
    },
  });
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={form.submit(async (values) => {
        const address = values.email.trim();
        onSent(address, await requestSignInCode({ email: address }));
      })}
    >
      <TextInput
        label="Your email address"
        description="We send you a code. There is no password to remember."
        type="email"
        autoComplete="email"
        required
        withAsterisk={false}
        size="lg"
        {...form.getInputProps('email')}
      />
      <FormError error={form.problem} />
      <Button type="submit" size="lg" fullWidth loading={form.saving}>
        Send me a code
      </Button>
    </form>
  );
}
