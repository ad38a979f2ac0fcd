import { Button, Group, Modal, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useListApplicationQuestions } from '@/api/generated/application-question/application-question';
import { enterApplication } from '@/api/generated/enrolment/enrolment';
import type { ApplicationQuestion, ExperienceLevel, Programme } from '@/api/generated/model';
import { useRefresh } from '@/api/useRefresh';
import { experienceWords } from '@/placeWords';
import { useAnnounce } from '@/ui/Announcer';
import { AnswerFields, answersOf } from '@/ui/AnswerFields';
import { FormError } from '@/ui/FormError';
import { Loaded } from '@/ui/Loaded';
import { useProblemForm } from '@/ui/useProblemForm';

interface EnterApplicationDialogProps {
  programme: Programme;
  onClose: () => void;
}

/** Writes down for somebody what came in by mail. */
export function EnterApplicationDialog({ programme, onClose }: EnterApplicationDialogProps) {
  const questions = useListApplicationQuestions(programme.id);
  return (
    <Modal opened onClose={onClose} size="lg" title="Enter an application">
      <Loaded query={questions} what="the questions">
        {({ items }) => <EnterForm programme={programme} questions={items} onClose={onClose} />}
      </Loaded>
    </Modal>
  );
}

function EnterForm({
  programme,
  questions,
  onClose,
}: EnterApplicationDialogProps & { questions: ApplicationQuestion[] }) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const form = useProblemForm({
    initialValues: {
      email: '',
      name: '',
      organisation: '',
      experienceLevel: 'NEW' as ExperienceLevel,
      motivation: '',
      answers: Object.fromEntries(questions.map(({ id }) => [id, ''])),
    },
    validate: {
      email: (value: string) =>
        /^\S+@\S+\.\S+$/.test(value.trim())
          ? null
          : 'Write an email address, such as name@example.org',
      name: (value: string) => (value.trim() ? null : 'Write their name'),
      organisation: (value: string) => (value.trim() ? null : 'Write where they work or volunteer'),
      motivation: (value: string) => (value.trim() ? null : 'Write what they say'),
    },
  });
  return (
    <form
      noValidate
      onSubmit={form.submit(async (values) => {
        const entered = await enterApplication(programme.id, {
          email: values.email.trim(),
          name: values.name.trim(),
          application: {
            organisation: values.organisation.trim(),
            experienceLevel: values.experienceLevel,
            motivation: values.motivation.trim(),
            answers: answersOf(values.answers),
          },
        });
        announce(`The application of ${entered.person.name} is entered`);
        await refresh();
        onClose();
      })}
    >
      <Stack gap="md">
        <p>
          For somebody who wrote to you. They can sign in with their address, see what you entered,
          and take it over.
        </p>
        <TextInput
          type="email"
          label="Email address"
          maxLength={254}
          data-autofocus
          {...form.getInputProps('email')}
        />
        <TextInput label="Name" maxLength={200} {...form.getInputProps('name')} />
        <TextInput label="Organisation" maxLength={200} {...form.getInputProps('organisation')} />
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
          label="Why they would like to take part"
          autosize
          minRows={3}
          maxLength={4000}
          {...form.getInputProps('motivation')}
        />
        <AnswerFields
          questions={questions.map((question) => ({ ...question, required: false }))}
          inputProps={form.getInputProps}
        />
        <FormError error={form.problem} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Not now
          </Button>
          <Button type="submit" loading={form.saving}>
            Enter it
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
