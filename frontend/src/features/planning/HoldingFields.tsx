import { Select, Stack, Switch, TextInput } from '@mantine/core';
import type { LearningSet } from '@/api/generated/model';

interface HoldingFieldsProps {
  set: LearningSet;
  inputProps: (path: string, options?: { type: 'checkbox' }) => object;
}

/** How a session is held: by whom, with which questions, where. */
export function HoldingFields({ set, inputProps }: HoldingFieldsProps) {
  const members = set.members.filter((member) => !member.offered).map(({ person }) => person);
  const hosts = [
    { value: '', label: 'Whoever starts it' },
    ...(set.facilitator
      ? [{ value: set.facilitator.id, label: `${set.facilitator.name}, facilitator` }]
      : []),
    ...members.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <Stack gap="md">
      <Select
        label="Host"
        description="The host starts the session and takes it through its phases."
        data={hosts}
        allowDeselect={false}
        {...inputProps('hostId')}
      />
      {set.mode === 'QUESTIONS_AND_EXPERIENCE' && (
        <Switch
          label="Open questions only, this time"
          description="The contract allows experiences too; a session can be stricter."
          {...inputProps('strict', { type: 'checkbox' })}
        />
      )}
      <TextInput
        type="url"
        label="Link to the video call (optional)"
        description={
          set.joinLink
            ? 'Only where it is another one than the set’s own.'
            : 'Of whatever system you use.'
        }
        placeholder={set.joinLink ?? 'https://'}
        {...inputProps('joinLink')}
      />
    </Stack>
  );
}

export function linkCheck(value: string): string | null {
  return value.trim() === '' || /^https?:\/\/\S+$/.test(value.trim())
    ? null
    : 'Paste the whole link, beginning with https://';
}
