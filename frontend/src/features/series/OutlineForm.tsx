import { Button, Checkbox, Group, Select, Stack, TextInput } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { Link } from 'react-router';
import type { Contract, LearningSet, SeriesProposal } from '@/api/generated/model';
import { previewSeries, useGetHolidays } from '@/api/generated/schedule/schedule';
import { paths } from '@/paths';
import { CadenceFields } from '@/ui/CadenceFields';
import { cadenceWords } from '@/ui/cadence';
import { FormError } from '@/ui/FormError';
import { wholeNumber } from '@/ui/numbers';
import { Section } from '@/ui/Section';
import { zoneName } from '@/ui/time';
import { useProblemForm } from '@/ui/useProblemForm';
import { type OutlineValues, outlineOf } from './outline';
import classes from './Series.module.css';

interface OutlineFormProps {
  set: LearningSet;
  contract: Contract;
  initial: OutlineValues;
  onProposed: (series: SeriesProposal) => void;
}

/** How the series is to be laid out. Nothing is planned by it. */
export function OutlineForm({ set, contract, initial, onProposed }: OutlineFormProps) {
  const holidays = useGetHolidays(set.programme.id);
  const form = useProblemForm<OutlineValues>({
    initialValues: initial,
    validate: {
      date: (value) => (value ? null : 'Choose the first day'),
      clock: (value) => (value ? null : 'Choose a time'),
      weeks: (value, { rhythm }) => (rhythm === 'MONTHLY' ? null : wholeNumber(1, 26)(value)),
    },
  });
  const { rhythm } = form.values;
  const off = holidays.data?.coming.length ?? 0;
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={form.submit(async (values) =>
        onProposed(
          await previewSeries(set.id, outlineOf(values)).catch((error: unknown) => {
            throw atTheDate(error);
          }),
        ),
      )}
    >
      <Section title="When">
        <Stack gap="lg">
          <div className={classes.pair}>
            <TextInput
              type="date"
              label={rhythm === 'WEEKS' ? 'First day' : 'Not before'}
              {...form.getInputProps('date')}
            />
            <TextInput
              type="time"
              label={`Time (${zoneName(set.timeZone)})`}
              {...form.getInputProps('clock')}
            />
          </div>
          <CadenceFields
            values={form.values}
            inputProps={form.getInputProps}
            agreed={`The contract says ${cadenceWords(contract)}.`}
          />
          <DatePickerInput
            type="multiple"
            label="Days to leave out (optional)"
            description={
              off > 0
                ? `The ${off} days off of ${set.programme.name} are left out in any case.`
                : 'Holidays and other days on which nobody could come.'
            }
            valueFormat="D MMMM YYYY"
            clearable
            className={classes.wide}
            {...form.getInputProps('avoid')}
          />
        </Stack>
      </Section>
      <Section
        title="What"
        lead={
          <>
            {'Members present in the order of the rotation. '}
            <Link to={paths.set({ setId: set.id })}>Look at the order, or decide it</Link>
          </>
        }
      >
        <Stack gap="md">
          <Checkbox
            label="Begin with the introductory session"
            {...form.getInputProps('introduction', { type: 'checkbox' })}
          />
          <Select
            label="Turns for each member"
            className={classes.short}
            data={[
              { value: '1', label: 'One each' },
              { value: '2', label: 'Two each' },
              { value: '3', label: 'Three each' },
            ]}
            allowDeselect={false}
            {...form.getInputProps('rounds')}
          />
          <Checkbox
            label="End with a closing session"
            {...form.getInputProps('closing', { type: 'checkbox' })}
          />
          {!set.facilitator && (
            <Checkbox
              label="Let hosting go round"
              description="Each session is hosted by a member who does not present in it."
              {...form.getInputProps('rotateHosts', { type: 'checkbox' })}
            />
          )}
        </Stack>
      </Section>
      <FormError error={form.problem} />
      <Group>
        <Button type="submit" loading={form.saving}>
          Show the series
        </Button>
        <Button component={Link} to={paths.set({ setId: set.id })} variant="default">
          Not now
        </Button>
      </Group>
    </form>
  );
}

/** What the API says of `firstDay` and `at` stands beside the fields of the form. */
function atTheDate(error: unknown): unknown {
  const fields: Record<string, string> = { firstDay: 'date', at: 'clock' };
  if (typeof error === 'object' && error !== null && 'violations' in error) {
    const { violations } = error as { violations: { field: string; message: string }[] };
    return Object.assign(error, {
      violations: violations.map(({ field, message }) => ({
        field: fields[field] ?? field,
        message,
      })),
    });
  }
  return error;
}
