import { Textarea } from '@mantine/core';
import type { Application, ApplicationQuestion, ExperienceLevel } from '@/api/generated/model';
import { weeklyAvailability } from '@/availability';
import { TimeZoneSelect } from '@/ui/TimeZoneSelect';
import { WeekGrid } from '@/ui/WeekGrid';
import { AnswerFields, answerChecks, answersOf, noAnswers } from './AnswerFields';
import { ExperienceField, OrganisationField } from './PersonFields';
import { type About, applicantWords, wanted } from './words';

/** What one types into an application. */
export type ApplicationValues = {
  organisation: string;
  experienceLevel: ExperienceLevel | '';
  motivation: string;
  answers: Record<string, string>;
  /** Hours of the week, by the clocks of `timeZone`. */
  hours: number[];
  timeZone: string;
};

interface ApplicationFieldsProps {
  about: About;
  questions: ApplicationQuestion[];
  /** The hours that are chosen. */
  hours: number[];
  /** The form's `getInputProps`; its fields are those of `ApplicationValues`. */
  inputProps: (path: string) => { onChange: (value: unknown) => void };
}

/** The application itself: the same for who applies and for an organiser who writes down what somebody told. */
export function ApplicationFields({ about, questions, hours, inputProps }: ApplicationFieldsProps) {
  const words = applicantWords[about];
  return (
    <>
      <OrganisationField about={about} input={inputProps('organisation')} />
      <ExperienceField about={about} input={inputProps('experienceLevel')} />
      <Textarea
        label={words.motivation.label}
        description={words.motivation.description}
        autosize
        minRows={3}
        maxLength={4000}
        required={words.motivation.wanted !== undefined}
        withAsterisk={false}
        {...inputProps('motivation')}
      />
      <AnswerFields questions={questions} inputProps={inputProps} />
      <WeekGrid
        label={words.hours.label}
        description={words.hours.description}
        value={hours}
        onChange={inputProps('hours').onChange}
      />
      <TimeZoneSelect label="These hours are in the time of" {...inputProps('timeZone')} />
    </>
  );
}

/** What stands in an application before anything is typed. */
export function applicationValues(
  questions: ApplicationQuestion[],
  known: Pick<ApplicationValues, 'organisation' | 'experienceLevel' | 'timeZone'>,
): ApplicationValues {
  return { ...known, motivation: '', answers: noAnswers(questions), hours: [] };
}

/** What the form looks at before it sends anything. */
export function applicationChecks(about: About, questions: ApplicationQuestion[]) {
  return {
    organisation: wanted(about, 'organisation'),
    experienceLevel: wanted(about, 'experienceLevel'),
    motivation: wanted(about, 'motivation'),
    answers: answerChecks(questions),
  };
}

/** The application as the API takes it, once the checks have passed. */
export function applicationOf(values: ApplicationValues): Application {
  return {
    organisation: values.organisation.trim(),
    experienceLevel: values.experienceLevel as ExperienceLevel,
    motivation: values.motivation.trim(),
    weeklyAvailability: weeklyAvailability(values.hours, values.timeZone),
    answers: answersOf(values.answers),
  };
}
