import { Button, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { LockKeyhole } from 'lucide-react';
import { useRef } from 'react';
import { applyForPlace } from '@/api/generated/enrolment/enrolment';
import type {
  ApplicationQuestion,
  Declarations,
  ExperienceLevel,
  Me,
  Programme,
} from '@/api/generated/model';
import { updateMe, updateMyDeclarations } from '@/api/generated/person/person';
import { ifMatch } from '@/api/http';
import { useRefresh } from '@/api/useRefresh';
import { weeklyAvailability } from '@/availability';
import { experienceWords } from '@/placeWords';
import { useAnnounce } from '@/ui/Announcer';
import { AnswerFields, answersOf, unanswered } from '@/ui/AnswerFields';
import { DeclarationFields } from '@/ui/DeclarationFields';
import { FormError } from '@/ui/FormError';
import { TimeZoneSelect } from '@/ui/TimeZoneSelect';
import { viewersZone } from '@/ui/time';
import { useProblemForm } from '@/ui/useProblemForm';
import { WeekGrid } from '@/ui/WeekGrid';
import classes from './Programmes.module.css';

interface ApplyFormProps {
  programme: Programme;
  me: Me;
  questions: ApplicationQuestion[];
  declarations: Declarations;
}

/** The application itself, filled in with what is known already. Somebody new says their name here too. */
export function ApplyForm({ programme, me, questions, declarations }: ApplyFormProps) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const nameless = !me.name;
  // When a later step fails, the name has been kept, and is kept anew at the next try.
  const version = useRef(me.version);
  const form = useProblemForm({
    initialValues: {
      name: me.name ?? '',
      organisation: me.organisation ?? '',
      experienceLevel: (me.experienceLevel ?? '') as ExperienceLevel | '',
      motivation: '',
      hours: [] as number[],
      timeZone: me.name ? me.timeZone : viewersZone(),
      lineManagerEmail: declarations.lineManagerEmail ?? '',
      conflictEmails: declarations.conflictEmails,
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
          const kept = await updateMe(
            { name: values.name.trim(), timeZone: viewersZone(), organisation, experienceLevel },
            { headers: ifMatch(version.current) },
          );
          version.current = kept.version;
        }
        await updateMyDeclarations({
          lineManagerEmail: values.lineManagerEmail.trim() || null,
          conflictEmails: values.conflictEmails,
        });
        await applyForPlace(programme.id, {
          organisation,
          experienceLevel,
          motivation: values.motivation.trim(),
          weeklyAvailability: weeklyAvailability(values.hours, values.timeZone),
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
        <WeekGrid
          label="When could you meet?"
          description="Sets meet at the same hour, every few weeks. Choose every hour that would do; leave all empty if any would."
          value={form.values.hours}
          onChange={(hours) => form.setFieldValue('hours', hours)}
        />
        <TimeZoneSelect
          label="These hours are in the time of"
          {...form.getInputProps('timeZone')}
        />
        <details className={classes.declarations}>
          <summary>
            <LockKeyhole size={16} aria-hidden /> Is there anybody you should not share a set with?
          </summary>
          <div className={classes.declarationFields}>
            <DeclarationFields
              lineManager={form.getInputProps('lineManagerEmail')}
              conflicts={form.getInputProps('conflictEmails')}
            />
          </div>
        </details>
        <FormError error={form.problem} />
        <Button type="submit" loading={form.saving}>
          Apply
        </Button>
      </Stack>
    </form>
  );
}
