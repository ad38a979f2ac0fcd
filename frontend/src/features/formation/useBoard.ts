import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  arrangeFormation,
  getGetFormationQueryKey,
  getListFormationsQueryKey,
} from '@/api/generated/formation/formation';
import type { ArrangementUpdate, Formation } from '@/api/generated/model';
import { ifMatch } from '@/api/http';
import { useAnnounce } from '@/ui/Announcer';
import { isStale } from '@/ui/problem';
import { arrangementOf, shownAs } from './arrangement';

/**
 * A proposal that is rearranged by hand. Each change is shown at once and kept by the server, which says what it breaks;
 * each can be undone, and done again.
 */
export function useBoard(formation: Formation) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [pending, setPending] = useState<ArrangementUpdate | null>(null);
  const [past, setPast] = useState<ArrangementUpdate[]>([]);
  const [future, setFuture] = useState<ArrangementUpdate[]>([]);
  const [problem, setProblem] = useState<unknown>(null);
  const id = formation.summary.id;

  const keep = async (wanted: ArrangementUpdate) => {
    setPending(wanted);
    setProblem(null);
    try {
      const kept = await arrangeFormation(id, wanted, {
        headers: ifMatch(formation.summary.version),
      });
      queries.setQueryData(getGetFormationQueryKey(id), kept);
      queries.invalidateQueries({ queryKey: getListFormationsQueryKey(formation.programme.id) });
      return kept;
    } catch (refusal) {
      setProblem(refusal);
      if (isStale(refusal)) {
        setPast([]);
        setFuture([]);
      }
      await queries.invalidateQueries({ queryKey: getGetFormationQueryKey(id) });
      return null;
    } finally {
      setPending(null);
    }
  };

  const change = async (wanted: ArrangementUpdate, words: string) => {
    const before = arrangementOf(formation);
    const kept = await keep(wanted);
    if (kept) {
      setPast([...past, before]);
      setFuture([]);
      const broken = kept.sets.flatMap((set) => set.findings).filter(({ blocks }) => blocks);
      announce([words, ...broken.map((finding) => finding.words)].join(' '));
    }
  };

  const step = async (
    from: ArrangementUpdate[],
    setFrom: typeof setPast,
    to: ArrangementUpdate[],
    setTo: typeof setPast,
    words: string,
  ) => {
    const wanted = from.at(-1);
    if (wanted && !pending) {
      const before = arrangementOf(formation);
      if (await keep(wanted)) {
        setFrom(from.slice(0, -1));
        setTo([...to, before]);
        announce(words);
      }
    }
  };

  return {
    shown: pending ? shownAs(formation, pending) : formation,
    busy: pending !== null,
    problem,
    change,
    undo: past.length > 0 ? () => step(past, setPast, future, setFuture, 'Undone') : null,
    redo: future.length > 0 ? () => step(future, setFuture, past, setPast, 'Done again') : null,
  };
}

export type BoardState = ReturnType<typeof useBoard>;
