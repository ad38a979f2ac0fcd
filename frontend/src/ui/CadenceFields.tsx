import { NumberInput, Radio, Select, Stack } from '@mantine/core';
import classes from './CadenceFields.module.css';
import { type CadenceValues, months, ordinals, weekdays } from './cadence';

interface CadenceFieldsProps {
  values: CadenceValues;
  /** What the form binds to a field of {@link CadenceValues}. */
  inputProps: (field: keyof CadenceValues) => object;
  /** What was agreed before, beside the two ways. */
  agreed?: string;
}

/** How often a set meets: every so many weeks, or on a day of the month. */
export function CadenceFields({ values, inputProps, agreed }: CadenceFieldsProps) {
  return (
    <Stack gap="md">
      <Radio.Group label="How often" description={agreed} {...inputProps('rhythm')}>
        <Stack gap="sm" mt="xs">
          <Radio value="WEEKS" label="Every few weeks" />
          <Radio value="MONTHLY" label="On a day of the month, such as the second Tuesday" />
        </Stack>
      </Radio.Group>
      {values.rhythm === 'WEEKS' ? (
        <NumberInput
          label="Weeks from one to the next"
          className={classes.short}
          min={1}
          max={26}
          {...inputProps('weeks')}
        />
      ) : (
        <div className={classes.triple}>
          <Select label="Which" data={ordinals} allowDeselect={false} {...inputProps('ordinal')} />
          <Select
            label="Weekday"
            data={weekdays}
            allowDeselect={false}
            {...inputProps('weekday')}
          />
          <Select label="Of" data={months} allowDeselect={false} {...inputProps('every')} />
        </div>
      )}
    </Stack>
  );
}
