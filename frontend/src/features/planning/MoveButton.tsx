import { Button, Modal, Radio, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { LearningSession, LearningSet } from '@/api/generated/model';
import { moveSession } from '@/api/generated/session/session';
import { ifMatch } from '@/api/http';
import { useRefresh } from '@/api/useRefresh';
import { useAnnounce } from '@/ui/Announcer';
import { DialogButtons } from '@/ui/DialogButtons';
import { FormError } from '@/ui/FormError';
import { clockOf, dayOf, viewersZone, zoneName } from '@/ui/time';
import { useProblemForm } from '@/ui/useProblemForm';
import { useStatedReasons } from '@/ui/useStatedReasons';
import { instantAt, localMoment } from '@/ui/zones';
import classes from './Planning.module.css';
import { momentChecks, refusedAtDate } from './WhenFields';

interface MoveButtonProps {
  session: LearningSession;
  set: LearningSet;
}

/** Another day or hour for this session, and for those after it where the planner wants that. */
export function MoveButton({ session, set }: MoveButtonProps) {
  const [moving, setMoving] = useState(false);
  const reasons = useStatedReasons('Move it all the same');
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setMoving(true)}>
        Move it
      </Button>
      <Modal opened={moving} onClose={() => setMoving(false)} title="Move this session">
        <MoveForm
          session={session}
          set={set}
          send={reasons.send}
          onClose={() => setMoving(false)}
        />
      </Modal>
      {reasons.dialog}
    </>
  );
}

interface MoveFormProps extends MoveButtonProps {
  send: ReturnType<typeof useStatedReasons>['send'];
  onClose: () => void;
}

function MoveForm({ session, set, send, onClose }: MoveFormProps) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const form = useProblemForm({
    initialValues: {
      ...localMoment(session.startsAt, session.timeZone),
      following: 'STAY' as 'STAY' | 'KEEP_GAPS' | 'KEEP_CADENCE',
    },
    validate: momentChecks(session.timeZone),
  });
  const instant = instantAt(form.values, session.timeZone);
  const own = viewersZone();
  return (
    <form
      noValidate
      onSubmit={form.submit(async (values) => {
        const moved = await send((statedReasons) =>
          moveSession(
            session.id,
            {
              startsAt: instantAt(values, session.timeZone) ?? '',
              following: values.following,
              statedReasons,
            },
            { headers: ifMatch(session.version) },
          ),
        ).catch((error: unknown) => {
          throw refusedAtDate(error);
        });
        if (moved) {
          announce('The session is moved');
          await refresh();
          onClose();
        }
      })}
    >
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput type="date" label="New day" data-autofocus {...form.getInputProps('date')} />
          <TextInput
            type="time"
            label={`New time (${zoneName(session.timeZone)})`}
            {...form.getInputProps('clock')}
          />
        </SimpleGrid>
        {instant && clockOf(instant, own) !== clockOf(instant, session.timeZone) && (
          <p className={classes.moment}>
            {`For you: ${dayOf(instant, own)}, ${clockOf(instant, own)}`}
          </p>
        )}
        {set.allowedActions.includes('planSeries') && (
          <Radio.Group label="The sessions after it" {...form.getInputProps('following')}>
            <Stack gap="sm" mt="xs">
              <Radio value="STAY" label="Stay where they are" />
              <Radio
                value="KEEP_GAPS"
                label="Move with it"
                description="By as many days, at the new time of day."
              />
              <Radio
                value="KEEP_CADENCE"
                label="Follow at the contract’s pace"
                description="One after the other from the new date on."
              />
            </Stack>
          </Radio.Group>
        )}
        <FormError error={form.problem} />
        <DialogButtons>
          <Button variant="default" onClick={onClose} disabled={form.saving}>
            Keep the date
          </Button>
          <Button type="submit" loading={form.saving} disabled={!form.isDirty()}>
            Move it
          </Button>
        </DialogButtons>
      </Stack>
    </form>
  );
}
