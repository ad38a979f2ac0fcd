import { Button, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { LockKeyhole } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { applyForPlace } from '@/api/generated/enrolment/enrolment';
import type { Declarations, ExperienceLevel, Me, Programme } from '@/api/generated/model';
import {
  updateMyDeclarations,
  useGetMe,
  useGetMyDeclarations,
} from '@/api/generated/person/person';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { experienceWords } from '@/placeWords';
import { useAnnounce } from '@/ui/Announcer';
import { DeclarationFields } from '@/ui/DeclarationFields';
import { FormError } from '@/ui/FormError';
import { InlineNotice } from '@/ui/InlineNotice';
import { Card } from '@/ui/Section';
import { TimeZoneSelect } from '@/ui/TimeZoneSelect';
import { useProblemForm } from '@/ui/useProblemForm';
import { WeekGrid } from '@/ui/WeekGrid';
import { listOf } from '@/words';
import { weeklyAvailability } from './availability';
import classes from './Programmes.module.css';

interface ApplyCardProps {
  programme: Programme;
  /** An earlier application has ended. */
  again: boolean;
}

/** Whether this programme is for the reader, and how to apply. */
export function ApplyCard({ programme, again }: ApplyCardProps) {
  const { data: me } = useGetMe();
  const { data: declarations } = useGetMyDeclarations();
  const [allTheSame, setAllTheSame] = useState(false);
  const { eligible, reason, rosters } = programme.eligibility;
  const title = again ? 'Apply again' : 'Apply for a place';

  if (!eligible && !allTheSame) {
    return (
      <Card title="These places are reserved" level={2} tone="featured">
        <p>
          {reason ??
            `Places are reserved for people on ${listOf(rosters)}, and you are not among them today.`}
        </p>
        <p>If you think you should be, ask {programme.organisation.name}.</p>
        <div>
          <Button variant="default" onClick={() => setAllTheSame(true)}>
            Apply all the same
          </Button>
        </div>
      </Card>
    );
  }
  return (
    <Card title={title} level={2} tone="featured">
      {eligible ? (
        <p>
          {rosters.length > 0
            ? `You can join: you are on the list ${listOf(rosters)}.`
            : 'You can join this programme.'}
          {programme.placesTaken >= programme.places &&
            ' All places are taken, so you would join the waiting list.'}
        </p>
      ) : (
        <InlineNotice tone="warn" title="This will be refused today">
          Your application is kept with the reason, so that the organisers see that you asked.
        </InlineNotice>
      )}
      {me?.name ? (
        declarations && <ApplyForm programme={programme} me={me} declarations={declarations} />
      ) : (
        <InlineNotice
          title="First tell us your name"
          action={
            <Button component={Link} to={paths.profile()} variant="default" size="sm">
              Complete your profile
            </Button>
          }
        >
          The others in your set want to know who you are.
        </InlineNotice>
      )}
    </Card>
  );
}

interface ApplyFormProps {
  programme: Programme;
  me: Me;
  declarations: Declarations;
}

function ApplyForm({ programme, me, declarations }: ApplyFormProps) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const form = useProblemForm({
    initialValues: {
      organisation: me.organisation ?? '',
      experienceLevel: (me.experienceLevel ?? '') as ExperienceLevel | '',
      motivation: '',
      hours: [] as number[],
      timeZone: me.timeZone,
      lineManagerEmail: declarations.lineManagerEmail ?? '',
      conflictEmails: declarations.conflictEmails,
    },
    validate: {
      organisation: (value: string) => (value.trim() ? null : 'Write where you work or volunteer'),
      experienceLevel: (value: string) => (value ? null : 'Choose one'),
      motivation: (value: string) => (value.trim() ? null : 'Say in a sentence or two why'),
    },
  });
  return (
    <form
      noValidate
      onSubmit={form.submit(async ({ organisation, experienceLevel, motivation, ...rest }) => {
        await updateMyDeclarations({
          lineManagerEmail: rest.lineManagerEmail.trim() || null,
          conflictEmails: rest.conflictEmails,
        });
        await applyForPlace(programme.id, {
          organisation: organisation.trim(),
          experienceLevel: experienceLevel as ExperienceLevel,
          motivation: motivation.trim(),
          weeklyAvailability: weeklyAvailability(rest.hours, rest.timeZone),
        });
        announce('Your application has been sent');
        await refresh();
      })}
    >
      <Stack gap="md">
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
