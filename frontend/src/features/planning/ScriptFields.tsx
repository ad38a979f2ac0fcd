import { NumberInput } from '@mantine/core';
import { useId } from 'react';
import { PhaseBar } from '@/ui/PhaseBar';
import type { ProblemForm } from '@/ui/useProblemForm';
import { phaseWords } from '@/words';
import classes from './Planning.module.css';
import { LONGEST_DILEMMA, misfit, type ScriptRow, sumOf } from './script';

interface ScriptFieldsProps {
  form: ProblemForm<{ rows: ScriptRow[] }>;
  /** The length of the session that the phases fill. */
  minutes: number;
  /** Whether it has several turns, so that each phase says whose it is. */
  several?: boolean;
  /** Said beside a dilemma that is explained for long. */
  longDilemma?: string;
}

/** Every phase with its length, and whether they add up. */
export function ScriptFields({
  form,
  minutes,
  several = false,
  longDilemma = 'Five minutes are enough for most dilemmas; you will be asked why.',
}: ScriptFieldsProps) {
  const id = useId();
  const { rows } = form.values;
  const wrong = misfit(rows, minutes);
  return (
    <>
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
            <label htmlFor={`${id}${at}`} className={classes.phase}>
              {phaseWords[row.kind]}
              {row.turn && several && <span className={classes.of}>{row.turn.presenter.name}</span>}
              {row.kind === 'DILEMMA' && Number(row.minutes) > LONGEST_DILEMMA && (
                <span className={classes.warn}>{longDilemma}</span>
              )}
            </label>
            <NumberInput
              id={`${id}${at}`}
              className={classes.minutes}
              min={row.needed ? 1 : 0}
              max={minutes}
              suffix=" min"
              {...form.getInputProps(`rows.${at}.minutes`)}
            />
          </li>
        ))}
      </ol>
      <p className={classes.sum} role="status" data-fits={wrong === null}>
        <strong>{`${sumOf(rows)} of ${minutes} minutes`}</strong>
        {wrong && `: ${wrong}`}
      </p>
    </>
  );
}
