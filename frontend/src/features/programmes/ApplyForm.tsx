import { Button, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { applyForPlace } from '@/api/generated/enrolment/enrolment';
import type { ApplicationQuestion, ExperienceLevel, Me, Programme } from '@/api/generated/model';
import { updateMe } from '@/api/generated/person/person';
import { ifMatch } from '@/api/http';
import { useRefresh } from '@/api/useRefresh';
import { experienceWords } from '@/placeWords';
import { useAnnounce } from '@/ui/Announcer';
import { AnswerFields, answersOf, unanswered } from '@/ui/AnswerFields';
import { FormError } from '@/ui/FormError';
import { viewersZone } from '@/ui/time';
import { useProblemForm } from '@/ui/useProblemForm';

interface ApplyFormProps {
  programme: Programme;
  me: Me;
  questions: ApplicationQuestion[];
}

/** The application itself, filled in with what is known already. Somebody new says their name here too. */
export function ApplyForm({ programme, me, questions }: ApplyFormProps) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const nameless = !me.name;
  const form = useProblemForm({
    initialValues: {
      name: me.name ?? '',
      organisation: me.organisation ?? '',
      experienceLevel: (me.experienceLevel ?? '') as ExperienceLevel | '',
      motivation: '',
      answers: Object.fromEntries(questions.map(({ id }) => [id, ''])),
    },
    validate: (values) => ({
      name: values.name.trim() ? null : 'Write your name',
      organisation: values.organisation.trim() ? null : 'Write where you work or volunteer',
      experienceLevel: values.experienceLevel ? null : 'Choose one',
      motivation: values.motivation.trim() ? null : 'Say in a sentence or two why',
      ...unanswered(questions, values.answers),
    }),
  });
  return (
    <form
      noValidate
      onSubmit={form.submit(async (values) => {
        const experienceLevel = values.experienceLevel as ExperienceLevel;
        const organisation = values.organisation.trim();
        if (nameless) {
          await updateMe(
            { name: values.name.trim(), timeZone: viewersZone(), organisation, experienceLevel },
            { headers: ifMatch(me.version) },
          );
        }
        await applyForPlace(programme.id, {
          organisation,
          experienceLevel,
          motivation: values.motivation.trim(),
          answers: answersOf(values.answers),
        });
        announce('Your application has been sent');
        await refresh();
      })}
    >
      <Stack gap="md">
        {nameless && (
          <TextInput
            label="Your name"
            description="The others in your set want to know who you are."
            autoComplete="name"
            maxLength={200}
            required
            withAsterisk={false}
            {...form.getInputProps('name')}
          />
        )}
        <TextInput
          label="Your organisation"
          autoComplete="organization"
          maxLength={200}
          required
          withAsterisk={false}
          {...form.getInputProps('organisation')}
        />
        <Radio.Group
          label="Your experience with action learning"
          required
          withAsterisk={false}
          {...form.getInputProps('experienceLevel')}
        >
          <Stack gap="xs" mt={6}>
            {Object.entries(experienceWords).map(([level, words]) => (
              <Radio key={level} value={level} label={words} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label="Why would you like to take part?"
          description="Only you and the organisers read it."
          autosize
          minRows={3}
          maxLength={4000}
          required
          withAsterisk={false}
          {...form.getInputProps('motivation')}
        />
        <AnswerFields questions={questions} inputProps={form.getInputProps} />
        <FormError error={form.problem} />
        <Button type="submit" loading={form.saving}>
          Apply
        </Button>
      </Stack>
    </form>
  );
}
