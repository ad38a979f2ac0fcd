import { Checkbox, NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { NewSet } from '@/api/generated/model';
import { wholeNumber } from '@/ui/numbers';
import { TimeZoneSelect } from '@/ui/TimeZoneSelect';
import type { ProblemForm } from '@/ui/useProblemForm';

/** What one types; empty fields are empty strings. */
export type SetValues = {
  name: string;
  capacity: number | string;
  timeZone: string;
  facilitatorEmail: string;
  /** Ticked where the set is to have no facilitator any more. */
  runsItself: boolean;
  joinLink: string;
};

export const setChecks = {
  name: (value: string) => (value.trim() ? null : 'Give the set a name'),
  capacity: wholeNumber(2, 9),
  timeZone: (value: string) => (value ? null : 'Choose the zone the set lives by'),
  joinLink: (value: string) =>
    value.trim() === '' || /^https?:\/\/\S+$/.test(value.trim())
      ? null
      : 'Paste the whole link, beginning with https://',
};

export function setOf(values: SetValues): NewSet {
  return {
    name: values.name.trim(),
    capacity: Number(values.capacity),
    timeZone: values.timeZone,
    facilitatorEmail: values.runsItself ? null : values.facilitatorEmail.trim() || null,
    joinLink: values.joinLink.trim() || null,
  };
}

interface SetFieldsProps {
  form: ProblemForm<SetValues>;
  /** The name of whoever facilitates now. */
  facilitator?: string | undefined;
  /** What to know about the facilitator's address here. */
  facilitatorNote: string;
}

export function SetFields({ form, facilitator, facilitatorNote }: SetFieldsProps) {
  return (
    <Stack gap="md">
      <TextInput
        label="Name"
        description="Members recognise their set by it: a tree, a river, a street."
        maxLength={200}
        {...form.getInputProps('name')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NumberInput
          label="Places"
          description="6 or 7 work best, 9 are the most."
          min={2}
          max={9}
          {...form.getInputProps('capacity')}
        />
        <TimeZoneSelect
          label="Time zone"
          description="Its sessions keep to these clocks."
          {...form.getInputProps('timeZone')}
        />
      </SimpleGrid>
      <TextInput
        type="email"
        label="Facilitator’s email address (optional)"
        description={facilitatorNote}
        disabled={form.values.runsItself}
        {...form.getInputProps('facilitatorEmail')}
      />
      {facilitator && (
        <Checkbox
          label="The set runs itself"
          description={`${facilitator} no longer facilitates it.`}
          {...form.getInputProps('runsItself', { type: 'checkbox' })}
        />
      )}
      <TextInput
        type="url"
        label="Link to the video call (optional)"
        description="Of whatever system you use. Only the set sees it."
        placeholder="https://"
        {...form.getInputProps('joinLink')}
      />
    </Stack>
  );
}
