import { NumberInput, Radio, Stack } from '@mantine/core';

interface RetentionFieldsProps {
  /** Of the form's fields `retentionMonths` and `retentionEnd`. */
  inputProps: (field: 'retentionMonths' | 'retentionEnd') => object;
  /** What may become of what was written, in words. */
  ends: Record<string, { label: string; description: string }>;
}

/** How long a set keeps what was written in it, and what happens then. */
export function RetentionFields({ inputProps, ends }: RetentionFieldsProps) {
  return (
    <Stack gap="lg">
      <NumberInput
        label="Months to keep what was written"
        description="Counted from the day the set ends. Everybody is told a month and a week before the last day."
        min={1}
        max={60}
        maw="24rem"
        {...inputProps('retentionMonths')}
      />
      <Radio.Group label="What happens then" {...inputProps('retentionEnd')}>
        <Stack gap="sm" mt={8}>
          {Object.entries(ends).map(([end, { label, description }]) => (
            <Radio key={end} value={end} label={label} description={description} />
          ))}
        </Stack>
      </Radio.Group>
    </Stack>
  );
}
