import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { LearningSession } from '@/api/generated/model';
import { getSession, keepPhaseScript, setPhaseScript } from '@/api/generated/session/session';
import { ifMatch } from '@/api/http';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { useAnnounce } from '@/ui/Announcer';
import { FormError } from '@/ui/FormError';
import { useProblemForm } from '@/ui/useProblemForm';
import { useStatedReasons } from '@/ui/useStatedReasons';
import { useTogether } from '@/ui/useTogether';
import classes from './Planning.module.css';
import { ScriptFields } from './ScriptFields';
import { phasesOf, requireFit, rowsOf, validateRows } from './script';

/** The hour, minute by minute: every phase with its length, and whether they add up. */
export function ScriptForm({ session }: { session: LearningSession }) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const reasons = useStatedReasons('Save it all the same');
  const [keeping, setKeeping] = useState(false);
  const [kept, setKept] = useState(false);
  const [keepingFailed, setKeepingFailed] = useState<unknown>(null);
  const form = useProblemForm({
    initialValues: { rows: rowsOf(session) },
    validate: validateRows,
  });
  const together = useTogether({
    read: session,
    latest: () => getSession(session.id),
    versionOf: ({ version }) => version,
    take: (theirs) => form.setValues({ rows: rowsOf(theirs) }),
  });
  const several = session.turns.length > 1;

  const save = form.submit(async (values) => {
    requireFit(values.rows, session.minutes);
    const saved = await reasons.send((statedReasons) =>
      together.save((version) =>
        setPhaseScript(
          session.id,
          { phases: phasesOf(values.rows), statedReasons },
          { headers: ifMatch(version) },
        ),
      ),
    );
    if (saved) {
      announce('The phases are saved');
      await refresh();
    }
  });

  return (
    <form noValidate onSubmit={save}>
      <ScriptFields form={form} minutes={session.minutes} several={several} />
      {together.notice ?? <FormError error={form.problem} />}
      <Group mt="md">
        <Button type="submit" loading={form.saving} disabled={!form.isDirty()}>
          Save the phases
        </Button>
        <Button variant="subtle" disabled={!form.isDirty()} onClick={() => form.reset()}>
          Put it back
        </Button>
        {session.allowedActions.includes('keepPhaseScript') && (
          <Button
            variant="subtle"
            disabled={form.isDirty()}
            loading={keeping}
            onClick={async () => {
              setKeeping(true);
              setKeepingFailed(null);
              try {
                await keepPhaseScript(session.id);
                announce('Sessions of this kind follow this script from here on');
                setKept(true);
              } catch (problem) {
                setKeepingFailed(problem);
              } finally {
                setKeeping(false);
              }
            }}
          >
            Keep it for the sessions to come
          </Button>
        )}
      </Group>
      {kept && (
        <p className={classes.sum} role="status">
          Sessions of this kind that you plan from here on follow these phases.{' '}
          <Link to={paths.scripts({ setId: session.set.id })}>See all scripts of the set</Link>
        </p>
      )}
      <FormError error={keepingFailed} />
      {reasons.dialog}
    </form>
  );
}
