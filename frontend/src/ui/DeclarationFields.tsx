import { Stack, TagsInput, TextInput } from '@mantine/core';

interface DeclarationFieldsProps {
  lineManager: object;
  conflicts: object;
}

/** With whom one is never to share a set. What is said here goes no further than it says. */
export function DeclarationFields({ lineManager, conflicts }: DeclarationFieldsProps) {
  return (
    <Stack gap="md">
      <TextInput
        type="email"
        label="Your line manager’s email address"
        description="People are equal in a set, so nobody shares one with their manager. Organisers see this; nobody else does."
        maxLength={254}
        autoComplete="off"
        {...lineManager}
      />
      <TagsInput
        label="Anybody else, by email address"
        description="Only you ever see this. We keep you apart and tell nobody why, and you need not say."
        placeholder="Type an address and press Enter"
        maxTags={20}
        acceptValueOnBlur
        splitChars={[',', ' ', ';']}
        {...conflicts}
      />
    </Stack>
  );
}
