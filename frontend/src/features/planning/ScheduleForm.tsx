import { Button, Group, Stack } from '@mantine/core';
import type { LearningSession, LearningSet } from '@/api/generated/model';
import { getSession, updateSession } from '@/api/generated/session/session';
import { ifMatch } from '@/api/http';
import { useRefresh } from '@/api/useRefresh';
import { useAnnounce } from '@/ui/Announcer';
import { FormError } from '@/ui/FormError';
import { useProblemForm } from '@/ui/useProblemForm';
import { useStatedReasons } from '@/ui/useStatedReasons';
import { useTogether } from '@/ui/useTogether';
import { instantAt, localMoment } from '@/ui/zones';
import { HoldingFields, linkCheck } from './HoldingFields';
import { refusedAtDate, WhenFields, whenChecks } from './WhenFields';

function valuesOf(session: LearningSession, set: LearningSet) {
  return {
    ...localMoment(session.startsAt, session.timeZone),
    minutes: session.minutes as number | string,
    hostId: session.host?.id ?? '',
    strict: set.mode !== 'OPEN_QUESTIONS' && session.mode === 'OPEN_QUESTIONS',
    joinLink: session.joinLink && session.joinLink !== set.joinLink ? session.joinLink : '',
  };
}

interface ScheduleFormProps {
  session: LearningSession;
  set: LearningSet;
}

export function ScheduleForm({ session, set }: ScheduleFormProps) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const reasons = useStatedReasons('Save it all the same');
  const form = useProblemForm({
    initialValues: valuesOf(session, set),
    validate: { ...whenChecks(session.timeZone), joinLink: linkCheck },
  });
  const together = useTogether({
    read: session,
    latest: () => getSession(session.id),
    versionOf: ({ version }) => version,
    take: (theirs) => form.setValues(valuesOf(theirs, set)),
  });

  const save = form.submit(async (values) => {
    const saved = await reasons
      .send((statedReasons) =>
        together.save((version) =>
          updateSession(
            session.id,
            {
              startsAt: instantAt(values, session.timeZone) ?? '',
              minutes: Number(values.minutes),
              mode: values.strict ? 'OPEN_QUESTIONS' : set.mode,
              hostId: values.hostId || null,
              joinLink: values.joinLink.trim() || null,
              statedReasons,
            },
            { headers: ifMatch(version) },
          ),
        ),
      )
      .catch((error: unknown) => {
        throw refusedAtDate(error);
      });
    if (saved) {
      announce('Saved');
      await refresh();
    }
  });

  return (
    <form noValidate onSubmit={save}>
      <Stack gap="lg">
        <WhenFields zone={session.timeZone} values={form.values} inputProps={form.getInputProps} />
        <HoldingFields set={set} inputProps={form.getInputProps} />
        {together.notice ?? <FormError error={form.problem} />}
        <Group>
          <Button type="submit" loading={form.saving} disabled={!form.isDirty()}>
            Save
          </Button>
        </Group>
      </Stack>
      {reasons.dialog}
    </form>
  );
}
