import { useSessionStorage } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { assessQuestion } from '@/api/generated/coach/coach';
import type { CoachAssessment, CoachHint, FacilitationMode, HintCode } from '@/api/generated/model';

/** In milliseconds of not typing: while somebody writes, they are left alone. */
const PAUSE = 600;

/** In words: before that, there is nothing to go by. */
const ENOUGH = 2;

export interface CoachView {
  /** What the coach sees in the text; null while there is too little of it, or no answer yet. */
  assessment: CoachAssessment | null;
  /** The one hint to show: the weightiest that was not dismissed. */
  hint: CoachHint | null;
  /** Puts a kind of hint away until the tab is closed. */
  dismiss: (code: HintCode) => void;
  dismissed: readonly HintCode[];
  /** Lets all kinds of hints come back. */
  recall: () => void;
}

interface CoachOptions {
  /** Kinds of hints that have no place here. */
  without?: readonly HintCode[];
  pause?: number;
}

/**
 * Asks the coach about a text once its author stops typing. What is typed is held nowhere but in the field; a coach that does not
 * answer says nothing.
 */
export function useCoach(
  text: string,
  mode: FacilitationMode,
  { without = [], pause = PAUSE }: CoachOptions = {},
): CoachView {
  const [seen, setSeen] = useState<{ text: string; assessment: CoachAssessment } | null>(null);
  const [dismissed, setDismissed] = useSessionStorage<HintCode[]>({
    key: 'setwise-coach-dismissed',
    defaultValue: [],
    getInitialValueInEffect: false,
  });
  const typed = text.trim();
  const enough = typed.split(/\s+/u).length >= ENOUGH;

  useEffect(() => {
    if (!enough) {
      setSeen(null);
      return;
    }
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      assessQuestion({ text: typed, mode }, { signal: leaving.signal }).then(
        (assessment) => {
          if (!leaving.signal.aborted) {
            setSeen({ text: typed, assessment });
          }
        },
        () => {
          if (!leaving.signal.aborted) {
            setSeen(null);
          }
        },
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [typed, enough, mode, pause]);

  // An answer about earlier words stays until the next one comes, so that nothing flickers; about no words there is none.
  const assessment = enough ? (seen?.assessment ?? null) : null;
  const hint =
    assessment?.hints.find(({ code }) => !dismissed.includes(code) && !without.includes(code)) ??
    null;
  return {
    assessment,
    hint,
    dismiss: (code) => setDismissed([...dismissed.filter((other) => other !== code), code]),
    dismissed,
    recall: () => setDismissed([]),
  };
}
