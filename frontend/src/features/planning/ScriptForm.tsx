import { Button, Group, NumberInput } from '@mantine/core';
import { useState } from 'react';
import type { LearningSession } from '@/api/generated/model';
import { getSession, keepPhaseScript, setPhaseScript } from '@/api/generated/session/session';
import { ifMatch } from '@/api/http';
import { useRefresh } from '@/api/useRefresh';
import { useAnnounce } from '@/ui/Announcer';
import { FormError } from '@/ui/FormError';
import { PhaseBar } from '@/ui/PhaseBar';
import { useProblemForm } from '@/ui/useProblemForm';
import { useStatedReasons } from '@/ui/useStatedReasons';
import { useTogether } from '@/ui/useTogether';
import { phaseWords } from '@/words';
import classes from './Planning.module.css';
import { LONGEST_DILEMMA, misfit, phasesOf, rowsOf, type ScriptRow, sumOf } from './script';

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
    validate: {
      rows: {
        minutes: (value: number | string, { rows }: { rows: ScriptRow[] }, path: string) => {
          const row = rows[Number(path.split('.')[1])];
          return row?.needed && Number(value) < 1 ? 'Needs at least a minute' : null;
        },
      },
    },
  });
  const together = useTogether({
    read: session,
    latest: () => getSession(session.id),
    versionOf: ({ version }) => version,
    take: (theirs) => form.setValues({ rows: rowsOf(theirs) }),
  });
  const { rows } = form.values;
  const wrong = misfit(rows, session.minutes);
  const several = session.turns.length > 1;

  const save = form.submit(async (values) => {
    const unfit = misfit(values.rows, session.minutes);
    if (unfit) {
      throw {
        title: 'The phases have to fill the session exactly',
        detail: `There ${unfit.startsWith('1 ') ? 'is' : 'are'} ${unfit}.`,
      };
    }
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
      <PhaseBar
        bare
        label="Phases"
        segments={rows
          .map((row, at) => ({ row, at }))
          .filter(({ row }) => Number(row.minutes) > 0)
          .map(({ row, at }) => ({
            id: String(at),
            label: phaseWords[row.kind],
            minutes: Number(row.minutes),
            state: 'coming' as const,
          }))}
      />
      <ol className={classes.script}>
        {rows.map((row, at) => (
          <li key={`${row.turn?.id ?? ''}${row.kind}`} data-out={Number(row.minutes) === 0}>
            <label htmlFor={`phase-${at}`} className={classes.phase}>
              {phaseWords[row.kind]}
              {row.turn && several && <span className={classes.of}>{row.turn.presenter.name}</span>}
              {row.kind === 'DILEMMA' && Number(row.minutes) > LONGEST_DILEMMA && (
                <span className={classes.warn}>
                  Five minutes are enough for most dilemmas; you will be asked why.
                </span>
              )}
            </label>
            <NumberInput
              id={`phase-${at}`}
              className={classes.minutes}
              min={row.needed ? 1 : 0}
              max={session.minutes}
              suffix=" min"
              {...form.getInputProps(`rows.${at}.minutes`)}
            />
          </li>
        ))}
      </ol>
      <p className={classes.sum} role="status" data-fits={wrong === null}>
        <strong>{`${sumOf(rows)} of ${session.minutes} minutes`}</strong>
        {wrong && `: ${wrong}`}
      </p>
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
          Sessions of this kind that you plan from here on follow these phases.
        </p>
      )}
      <FormError error={keepingFailed} />
      {reasons.dialog}
    </form>
  );
}
