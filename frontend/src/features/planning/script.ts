import type {
  LearningSession,
  PhaseKind,
  PhaseLength,
  SessionKind,
  SetScript,
  Turn,
} from '@/api/generated/model';
import { wholeNumber } from '@/ui/numbers';

/** In minutes. */
const LONGEST_SESSION = 480;

/** The phases that a session of each kind can have, in their order. */
const OF_SESSION: Record<SessionKind, PhaseKind[]> = {
  INTRODUCTORY: ['WELCOME', 'INTRODUCTIONS', 'REASONS', 'CONTRACT', 'PLANNING'],
  PRESENTING: ['PROGRESS', 'RE_CONTRACT'],
  CLOSING: ['PROGRESS', 'EVALUATION', 'DECISION'],
};
const OF_TURN: PhaseKind[] = ['DILEMMA', 'CLARIFYING', 'OPEN_QUESTIONS', 'ACTIONS', 'OUTCOME'];
const NEEDED = new Set<PhaseKind>([
  'INTRODUCTIONS',
  'REASONS',
  'PROGRESS',
  'DILEMMA',
  'OPEN_QUESTIONS',
  'OUTCOME',
  'REFLECTION',
]);

/** More than this for the dilemma is warned of. */
export const LONGEST_DILEMMA = 5;

export interface ScriptRow {
  kind: PhaseKind;
  turn: Turn | null;
  /** A session of this kind cannot do without it; the others may have no minutes. */
  needed: boolean;
  minutes: number | string;
}

/** Every phase the session could have, each with its minutes now; those left out have none. */
export function rowsOf({ kind, phases, turns }: LearningSession): ScriptRow[] {
  const row = (phase: PhaseKind, turn: Turn | null): ScriptRow => ({
    kind: phase,
    turn,
    needed: NEEDED.has(phase),
    minutes:
      phases.find((other) => other.kind === phase && (other.turnId ?? null) === (turn?.id ?? null))
        ?.minutes ?? 0,
  });
  return [
    ...OF_SESSION[kind].map((phase) => row(phase, null)),
    ...turns
      .filter(({ state }) => state !== 'CANCELLED' && state !== 'SKIPPED')
      .sort((one, other) => one.position - other.position)
      .flatMap((turn) => OF_TURN.map((phase) => row(phase, turn))),
    row('REFLECTION', null),
  ];
}

/** The same for a script that is no session's yet: its turn is whoever's it will be. */
export function rowsOfScript({ kind, phases }: Pick<SetScript, 'kind' | 'phases'>): ScriptRow[] {
  const kinds = [
    ...OF_SESSION[kind],
    ...(kind === 'PRESENTING' ? OF_TURN : []),
    'REFLECTION' as const,
  ];
  return kinds.map((phase) => ({
    kind: phase,
    turn: null,
    needed: NEEDED.has(phase),
    minutes: phases.find((other) => other.kind === phase)?.minutes ?? 0,
  }));
}

/** The least that a form about phases refuses by itself. */
export const validateRows = {
  rows: {
    minutes: (value: number | string, { rows }: { rows: ScriptRow[] }, path: string) => {
      const row = rows[Number(path.split('.')[1])];
      if (row?.needed && Number(value) < 1) {
        return 'Needs at least a minute';
      }
      // An emptied field leaves the phase out.
      return value === '' ? null : wholeNumber(0, LONGEST_SESSION)(value);
    },
  },
};

/** @throws a problem for a form when the phases do not fill the session exactly */
export function requireFit(rows: ScriptRow[], minutes: number): void {
  const unfit = misfit(rows, minutes);
  if (unfit) {
    throw {
      title: 'The phases have to fill the session exactly',
      detail: `There ${unfit.startsWith('1 ') ? 'is' : 'are'} ${unfit}.`,
    };
  }
}

export function sumOf(rows: ScriptRow[]): number {
  return rows.reduce((sum, { minutes }) => sum + Number(minutes), 0);
}

/** Says what is missing to a script that fits, live while it is written; null when it fits. */
export function misfit(rows: ScriptRow[], minutes: number): string | null {
  const left = minutes - sumOf(rows);
  if (left === 0) {
    return null;
  }
  const amount = Math.abs(left) === 1 ? '1 minute' : `${Math.abs(left)} minutes`;
  return left > 0 ? `${amount} still to give` : `${amount} too many`;
}

export function phasesOf(rows: ScriptRow[]): PhaseLength[] {
  return rows
    .filter(({ minutes }) => Number(minutes) > 0)
    .map(({ kind, turn, minutes }) => ({
      kind,
      minutes: Number(minutes),
      turnId: turn?.id ?? null,
    }));
}
