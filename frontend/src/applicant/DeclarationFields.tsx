import { Stack, TagsInput, TextInput } from '@mantine/core';
import type { Declarations } from '@/api/generated/model';
import { emailProblem, isEmailAddress } from '@/ui/emailAddress';
import { type About, applicantWords } from './words';

/** Whose manager somebody has; nobody shares a set with theirs. */
export function LineManagerField({ about, input }: { about: About; input: object }) {
  return (
    <TextInput
      type="email"
      {...applicantWords[about].lineManager}
      maxLength={254}
      autoComplete="off"
      {...input}
    />
  );
}

interface DeclarationFieldsProps {
  /** The form's `getInputProps` of each field. */
  lineManager: object;
  conflicts: { value?: string[] };
}

/** With whom one is never to share a set. What is said here goes no further than it says. */
export function DeclarationFields({ lineManager, conflicts }: DeclarationFieldsProps) {
  return (
    <Stack gap="md">
      <LineManagerField about="yourself" input={lineManager} />
      <TagsInput
        label="Anybody else, by email address"
        description="Only you ever see this. We keep you apart and tell nobody why, and you need not say."
        placeholder={conflicts.value?.length ? undefined : 'Type an address and press Enter'}
        maxTags={20}
        acceptValueOnBlur
        splitChars={[',', ' ', ';']}
        {...conflicts}
      />
    </Stack>
  );
}

export type DeclarationValues = { lineManagerEmail: string; conflictEmails: string[] };

/** What was declared before, to be changed. */
export function declarationValues(declarations: Declarations): DeclarationValues {
  return {
    lineManagerEmail: declarations.lineManagerEmail ?? '',
    conflictEmails: declarations.conflictEmails,
  };
}

/** Nobody need name a manager; whoever does writes an address. */
export function lineManagerCheck(typed: string): string | null {
  return typed.trim() ? emailProblem(typed) : null;
}

/** What the form looks at before it sends anything. */
export const declarationChecks = {
  lineManagerEmail: lineManagerCheck,
  conflictEmails: (typed: string[]) => {
    const wrong = typed.find((each) => !isEmailAddress(each));
    return wrong ? `This is not an email address: ${wrong}` : null;
  },
};

/** What is declared, as the API takes it. */
export function declarationsOf(values: DeclarationValues): Declarations {
  return {
    lineManagerEmail: values.lineManagerEmail.trim() || null,
    conflictEmails: values.conflictEmails,
  };
}
