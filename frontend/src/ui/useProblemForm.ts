import { type UseFormInput, type UseFormReturnType, useForm } from '@mantine/form';
import { type FormEvent, useRef, useState } from 'react';
import { type ProblemLike, problemLike } from './problem';

export interface ProblemForm<Values extends Record<string, unknown>>
  extends UseFormReturnType<Values> {
  /** What the fields themselves could not say, for `<FormError error={form.problem} />`. */
  problem: ProblemLike | null;
  /** True while `save` runs; the submit button's `loading`. */
  saving: boolean;
  /** Whether something differs from what was read and is not being saved just now. */
  hasUnsaved: () => boolean;
  /**
   * The `onSubmit` of the form. When `save` throws a problem, each violation is shown at its field, the rest is kept in
   * `problem`, and the first field with an error takes the focus.
   */
  submit: (
    save: (values: Values) => Promise<unknown>,
  ) => (event?: FormEvent<HTMLFormElement>) => void;
}

/** Mantine's `useForm`, which also understands how the server refuses. Field names are those of the request. */
export function useProblemForm<Values extends Record<string, unknown>>(
  input: UseFormInput<Values>,
): ProblemForm<Values> {
  const form = useForm<Values>(input);
  const [problem, setProblem] = useState<ProblemLike | null>(null);
  const [saving, setSaving] = useState(false);
  // Beside the state, for whoever asks before the next drawing.
  const sending = useRef(false);

  const refuse = (error: unknown) => {
    const refusal = problemLike(error);
    const values = form.getValues();
    const placed = new Map<string, string>();
    const unplaced = [];
    for (const violation of refusal.violations ?? []) {
      const field = fieldOf(values, violation.field.replace(/\[(\d+)\]/g, '.$1'));
      if (field) {
        placed.set(field, violation.message);
      } else {
        unplaced.push(violation);
      }
    }
    form.setErrors(Object.fromEntries(placed));
    const [first] = placed.keys();
    if (first) {
      goTo(form.getInputNode(first));
    }
    setProblem(
      placed.size > 0 && unplaced.length === 0
        ? null
        : { ...refusalFacts(refusal), violations: unplaced },
    );
  };

  const submit: ProblemForm<Values>['submit'] = (save) =>
    form.onSubmit(
      async (values) => {
        if (sending.current) {
          return;
        }
        sending.current = true;
        setSaving(true);
        setProblem(null);
        try {
          await save(values as Values);
        } catch (error) {
          refuse(error);
        } finally {
          sending.current = false;
          setSaving(false);
        }
      },
      (errors) => {
        const [first] = Object.keys(errors);
        if (first) {
          goTo(form.getInputNode(first));
        }
      },
    );

  const hasUnsaved = () => form.isDirty() && !sending.current;

  return { ...form, problem, saving, hasUnsaved, submit };
}

function refusalFacts({ title, status, detail, remedy }: ProblemLike): ProblemLike {
  return { title, status, detail, remedy };
}

/** The field that a path leads to; one that holds several words or numbers at once is a single field. */
function fieldOf(values: unknown, path: string): string | undefined {
  const steps = path.split('.');
  let at: unknown = values;
  for (const [depth, step] of steps.entries()) {
    if (typeof at !== 'object' || at === null || !(step in at)) {
      return undefined;
    }
    const next = (at as Record<string, unknown>)[step];
    if (Array.isArray(at) && typeof next !== 'object') {
      return steps.slice(0, depth).join('.');
    }
    at = next;
  }
  return path;
}

/** Goes to a field, or to the first of its choices, and unfolds what it is folded away in. */
function goTo(field: HTMLElement | null): void {
  const folded = field?.closest('details');
  if (folded) {
    folded.open = true;
  }
  (field?.querySelector('input') ?? field)?.focus();
}
