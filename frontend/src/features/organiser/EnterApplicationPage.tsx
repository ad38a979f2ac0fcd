import { Button, Group, Stack, TextInput } from '@mantine/core';
import { Link, useNavigate, useParams } from 'react-router';
import { useListApplicationQuestions } from '@/api/generated/application-question/application-question';
import { enterApplication } from '@/api/generated/enrolment/enrolment';
import type { ApplicationQuestion, Programme } from '@/api/generated/model';
import { useGetProgramme } from '@/api/generated/programme/programme';
import { useRefresh } from '@/api/useRefresh';
import {
  ApplicationFields,
  applicationChecks,
  applicationOf,
  applicationValues,
} from '@/applicant/ApplicationFields';
import { LineManagerField, lineManagerCheck } from '@/applicant/DeclarationFields';
import { NameField } from '@/applicant/PersonFields';
import { wanted } from '@/applicant/words';
import { paths } from '@/paths';
import { useAnnounce } from '@/ui/Announcer';
import { emailProblem } from '@/ui/emailAddress';
import { FormError } from '@/ui/FormError';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { viewersZone } from '@/ui/time';
import { useProblemForm } from '@/ui/useProblemForm';
import { UnsavedWork } from '@/unsaved/UnsavedWork';
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
          {({ items }) => (
            <EnterForm
              programme={of}
              questions={items.map((question) => ({ ...question, required: false }))}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

interface EnterFormProps {
  programme: Programme;
  /** None has to be answered: the mail may not say, and whoever takes the application over answers the rest. */
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
      ...applicationValues(questions, {
        organisation: '',
        experienceLevel: '',
        timeZone: viewersZone(),
      }),
      lineManagerEmail: '',
    },
    validate: {
      email: emailProblem,
      name: wanted('somebody', 'name'),
      ...applicationChecks('somebody', questions),
      lineManagerEmail: lineManagerCheck,
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
          const application = applicationOf(values);
          const entered = await enterApplication(programme.id, {
            ...application,
            motivation: application.motivation || null,
            email: values.email.trim(),
            name: values.name.trim(),
            lineManagerEmail: values.lineManagerEmail.trim() || null,
          });
          announce(`The application of ${entered.person.name} is entered`);
          await refresh();
          navigate(back);
        })}
      >
        <UnsavedWork form={form} />
        <Stack gap="md">
          <TextInput
            type="email"
            label="Email address"
            maxLength={254}
            autoComplete="off"
            required
            withAsterisk={false}
            {...form.getInputProps('email')}
          />
          <NameField about="somebody" input={form.getInputProps('name')} />
          <ApplicationFields
            about="somebody"
            questions={questions}
            hours={form.values.hours}
            inputProps={form.getInputProps}
          />
          <LineManagerField about="somebody" input={form.getInputProps('lineManagerEmail')} />
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
