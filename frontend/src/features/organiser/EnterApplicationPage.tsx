import { Button, Group, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { Link, useNavigate, useParams } from 'react-router';
import { useListApplicationQuestions } from '@/api/generated/application-question/application-question';
import { enterApplication } from '@/api/generated/enrolment/enrolment';
import type { ApplicationQuestion, ExperienceLevel, Programme } from '@/api/generated/model';
import { useGetProgramme } from '@/api/generated/programme/programme';
import { useRefresh } from '@/api/useRefresh';
import { weeklyAvailability } from '@/availability';
import { paths } from '@/paths';
import { experienceWords } from '@/placeWords';
import { useAnnounce } from '@/ui/Announcer';
import { AnswerFields, answersOf } from '@/ui/AnswerFields';
import { FormError } from '@/ui/FormError';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { TimeZoneSelect } from '@/ui/TimeZoneSelect';
import { viewersZone } from '@/ui/time';
import { useProblemForm } from '@/ui/useProblemForm';
import { WeekGrid } from '@/ui/WeekGrid';
import classes from './Organiser.module.css';

/** Writes down for somebody what came in by mail: the same as an applicant says, as far as the mail says it. */
export function EnterApplicationPage() {
  const { programmeId = '' } = useParams();
  const programme = useGetProgramme(programmeId);
  const questions = useListApplicationQuestions(programmeId);
  return (
    <Loaded query={programme} what="the programme" shape="page">
      {(of) => (
        <Loaded query={questions} what="the questions" shape="page">
          {({ items }) => <EnterForm programme={of} questions={items} />}
        </Loaded>
      )}
    </Loaded>
  );
}

interface EnterFormProps {
  programme: Programme;
  questions: ApplicationQuestion[];
}

function EnterForm({ programme, questions }: EnterFormProps) {
  const navigate = useNavigate();
  const refresh = useRefresh();
  const announce = useAnnounce();
  const back = paths.applications({ programmeId: programme.id });
  const form = useProblemForm({
    initialValues: {
      email: '',
      name: '',
      organisation: '',
      experienceLevel: '' as ExperienceLevel | '',
      motivation: '',
      answers: Object.fromEntries(questions.map(({ id }) => [id, ''])),
      hours: [] as number[],
      timeZone: viewersZone(),
      lineManagerEmail: '',
    },
    validate: {
      email: (value: string) => (isAddress(value) ? null : ADDRESS_WANTED),
      name: (value: string) => (value.trim() ? null : 'Write their name'),
      organisation: (value: string) => (value.trim() ? null : 'Write where they work or volunteer'),
      experienceLevel: (value: string) => (value ? null : 'Choose one, as the mail reads'),
      lineManagerEmail: (value: string) =>
        !value.trim() || isAddress(value) ? null : ADDRESS_WANTED,
    },
  });
  return (
    <>
      <PageHeader
        title="Enter an application"
        eyebrow={
          <Link to={back} className={classes.up}>
            {programme.name}
          </Link>
        }
        lead="For somebody who wrote to you. They can sign in with their address, see what you entered, and take it over. Leave out what the mail does not say."
      />
      <form
        noValidate
        className={classes.form}
        onSubmit={form.submit(async (values) => {
          const entered = await enterApplication(programme.id, {
            email: values.email.trim(),
            name: values.name.trim(),
            organisation: values.organisation.trim(),
            experienceLevel: values.experienceLevel as ExperienceLevel,
            motivation: values.motivation.trim() || null,
            weeklyAvailability: weeklyAvailability(values.hours, values.timeZone),
            lineManagerEmail: values.lineManagerEmail.trim() || null,
            answers: answersOf(values.answers),
          });
          announce(`The application of ${entered.person.name} is entered`);
          await refresh();
          navigate(back);
        })}
      >
        <Stack gap="md">
          <TextInput
            type="email"
            label="Email address"
            maxLength={254}
            autoComplete="off"
            {...form.getInputProps('email')}
          />
          <TextInput
            label="Name"
            maxLength={200}
            autoComplete="off"
            {...form.getInputProps('name')}
          />
          <TextInput
            label="Organisation"
            maxLength={200}
            autoComplete="off"
            {...form.getInputProps('organisation')}
          />
          <Radio.Group
            label="Experience with action learning"
            {...form.getInputProps('experienceLevel')}
          >
            <Stack gap="xs" mt={6}>
              {Object.entries(experienceWords).map(([level, words]) => (
                <Radio key={level} value={level} label={words} />
              ))}
            </Stack>
          </Radio.Group>
          <Textarea
            label="Why they would like to take part (optional)"
            autosize
            minRows={3}
            maxLength={4000}
            {...form.getInputProps('motivation')}
          />
          <AnswerFields
            questions={questions.map((question) => ({ ...question, required: false }))}
            inputProps={form.getInputProps}
          />
          <WeekGrid
            label="When they could meet (optional)"
            description="Choose every hour that would do; leave all empty if the mail does not say, and any hour is taken to suit."
            value={form.values.hours}
            onChange={(hours) => form.setFieldValue('hours', hours)}
          />
          <TimeZoneSelect
            label="These hours are in the time of"
            {...form.getInputProps('timeZone')}
          />
          <TextInput
            type="email"
            label="Their line manager’s email address (optional)"
            description="Nobody shares a set with their manager. They and the organisers see this; nobody else does. What they declared themselves stands."
            maxLength={254}
            autoComplete="off"
            {...form.getInputProps('lineManagerEmail')}
          />
          <FormError error={form.problem} />
          <Group>
            <Button type="submit" loading={form.saving}>
              Enter it
            </Button>
            <Button component={Link} to={back} variant="default">
              Not now
            </Button>
          </Group>
        </Stack>
      </form>
    </>
  );
}

const ADDRESS_WANTED = 'Write an email address, such as name@example.org';

function isAddress(value: string): boolean {
  return /^\S+@\S+\.\S+$/.test(value.trim());
}
