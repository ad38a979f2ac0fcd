import {
  Button,
  Checkbox,
  Group,
  NumberInput,
  Radio,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { FacilitationMode } from '@/api/generated/model';
import { useGroundRules } from '@/api/useGroundRules';
import { admissionWords, modeInWords, scopeWords } from '@/placeWords';
import { ClausesEditor } from '@/ui/ClausesEditor';
import { FormError } from '@/ui/FormError';
import { RetentionFields } from '@/ui/RetentionFields';
import { Section } from '@/ui/Section';
import type { ProblemForm } from '@/ui/useProblemForm';
import { UnsavedWork } from '@/unsaved/UnsavedWork';
import { modeWords, retentionEndWords } from '@/words';
import type { DraftValues } from './draft';
import classes from './Organiser.module.css';

interface ProgrammeFormProps {
  form: ProblemForm<DraftValues>;
  onSubmit: (values: DraftValues) => Promise<unknown>;
  submitLabel: string;
  /** Where one goes without saving. */
  backTo: string;
  /** Chooses the organisation, where there is a choice. */
  whose?: ReactNode;
  /** Stands in the place of the form's own problem. */
  notice?: ReactNode;
}

export function ProgrammeForm(props: ProgrammeFormProps) {
  const { form, onSubmit, submitLabel, backTo, whose, notice } = props;
  const text = form.getInputProps;
  const groundRules = useGroundRules();
  return (
    <form noValidate className={classes.form} onSubmit={form.submit(onSubmit)}>
      <UnsavedWork form={form} />
      <Section title="What it is">
        <Stack gap="md">
          {whose}
          <TextInput label="Name" maxLength={200} {...text('name')} />
          <Textarea
            label="In short"
            description="One or two sentences, for those who look through the programmes."
            autosize
            minRows={2}
            maxLength={4000}
            {...text('summary')}
          />
          <Textarea
            label="What it is for"
            description="Whom it helps with what, and what one brings along."
            autosize
            minRows={4}
            maxLength={4000}
            {...text('purpose')}
          />
          <Choice
            label="Where its members come from"
            words={scopeWords}
            inputProps={text('scope')}
          />
        </Stack>
      </Section>
      <Section title="Places and dates">
        <SimpleGrid cols={{ base: 1, xs: 2 }} verticalSpacing="md">
          <NumberInput
            label="Places in all"
            description="Of all its sets together."
            min={1}
            max={10_000}
            {...text('places')}
          />
          <NumberInput
            label="Members in a set"
            description="6 or 7 work best."
            min={2}
            max={9}
            {...text('setSize')}
          />
          <TextInput type="date" label="Starts on" {...text('startsOn')} />
          <TextInput type="date" label="Ends on (optional)" {...text('endsOn')} />
        </SimpleGrid>
      </Section>
      <Section title="How people get a place">
        <Stack gap="lg">
          <Choice label="Who decides" words={admissionWords} inputProps={text('admission')} />
          <NumberInput
            label="Days to answer an offer"
            description="Then the place goes to the next person in line."
            min={1}
            max={60}
            maw="16rem"
            {...text('offerDays')}
          />
          <NumberInput
            label="Somebody new comes until presenting session"
            description="Has begun, when a member leaves a set that has started. 0 for never."
            min={0}
            max={20}
            maw="24rem"
            {...text('replacementUntil')}
          />
          <Checkbox
            label="The members of the set have to agree"
            description="Each is asked, without reasons; nobody learns who said what."
            {...form.getInputProps('replacementAgreed', { type: 'checkbox' })}
          />
        </Stack>
      </Section>
      <Section
        title="How its sets work"
        lead="Every new set begins with these, and can make them its own in its contract."
      >
        <Stack gap="lg">
          <SimpleGrid cols={{ base: 1, xs: 3 }} verticalSpacing="md">
            <NumberInput
              label="Minutes in a session"
              min={30}
              max={480}
              step={5}
              {...text('sessionMinutes')}
            />
            <NumberInput label="Weeks between" min={1} max={26} {...text('weeksBetweenSessions')} />
            <NumberInput label="Presenters in each" min={1} max={6} {...text('turnsPerSession')} />
          </SimpleGrid>
          <Radio.Group label="How members help the presenter" {...text('mode')}>
            <Stack gap="sm" mt={8}>
              {Object.entries(modeWords).map(([mode, words]) => (
                <Radio
                  key={mode}
                  value={mode}
                  label={words}
                  description={modeInWords[mode as FacilitationMode]}
                />
              ))}
            </Stack>
          </Radio.Group>
          <RetentionFields inputProps={text} ends={retentionEndWords} />
        </Stack>
      </Section>
      <Section
        title="What members agree on"
        lead="The clauses that a new set’s contract starts from."
      >
        <ClausesEditor
          clauses={form.values.clauses}
          onChange={(clauses) => form.setFieldValue('clauses', clauses)}
          inputProps={form.getInputProps}
          offers={groundRules}
        />
      </Section>
      {notice ?? <FormError error={form.problem} />}
      <Group mt="lg">
        <Button type="submit" loading={form.saving}>
          {submitLabel}
        </Button>
        <Button component={Link} to={backTo} variant="default">
          Not now
        </Button>
      </Group>
    </form>
  );
}

interface ChoiceProps {
  label: string;
  words: Record<string, string>;
  inputProps: object;
}

function Choice({ label, words, inputProps }: ChoiceProps) {
  return (
    <Radio.Group label={label} {...inputProps}>
      <Stack gap="xs" mt={8}>
        {Object.entries(words).map(([value, say]) => (
          <Radio key={value} value={value} label={say} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
