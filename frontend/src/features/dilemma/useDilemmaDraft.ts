import { useDebouncedCallback } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { getDilemma, writeDilemma } from '@/api/generated/dilemma/dilemma';
import type { Dilemma, DilemmaDraft, StatedReason } from '@/api/generated/model';
import { getGetTurnLogQueryKey } from '@/api/generated/session/session';
import { ifMatch } from '@/api/http';
import { ProblemError } from '@/api/problem';
import { useDraft } from '@/ui/useDraft';

/** In milliseconds: how long somebody pauses before what they wrote is saved. */
const PAUSE = 1_200;

export type SaveState =
  /** Nothing written differs from what the server has. */
  | 'saved'
  /** Will be saved after a pause. */
  | 'waiting'
  | 'saving'
  /** The title or the text is still empty: it is kept in this tab until both have words. */
  | 'incomplete'
  | 'failed'
  /** The same dilemma was saved elsewhere in the meantime. */
  | 'conflict';

interface Kept {
  words: DilemmaDraft;
  /** The version these words began from; null before the first save. */
  version: number | null;
}

const BLANK: DilemmaDraft = {
  title: '',
  brief: '',
  willingToShare: false,
  someControl: false,
  current: false,
  unresolved: false,
};

function wordsOf(dilemma: Dilemma | null): DilemmaDraft {
  if (!dilemma) {
    return BLANK;
  }
  const { title, brief, willingToShare, someControl, current, unresolved } = dilemma;
  return { title, brief, willingToShare, someControl, current, unresolved };
}

/** Sends a write, and again with reasons where a rule warns; null when the person thinks better of it. */
type SendWithReasons = (
  write: (statedReasons: StatedReason[]) => Promise<Dilemma>,
) => Promise<Dilemma | null>;

/** What the presenter writes, saved by itself, one save at a time, against the version it began from. */
export function useDilemmaDraft(
  turnId: string,
  read: Dilemma | null,
  meId: string,
  send: SendWithReasons,
) {
  const client = useQueryClient();
  const [kept, keep, discard] = useDraft<Kept | null>(`dilemma:${turnId}:${meId}`, null);
  const [words, setWords] = useState<DilemmaDraft>(kept?.words ?? wordsOf(read));
  const [saved, setSaved] = useState<Dilemma | null>(read);
  const [state, setState] = useState<SaveState>(kept ? 'waiting' : 'saved');
  const [problem, setProblem] = useState<unknown>(null);
  const [theirs, setTheirs] = useState<Dilemma | null>(null);
  const latest = useRef(words);
  const version = useRef(kept ? kept.version : (read?.version ?? null));
  const running = useRef<Promise<boolean> | null>(null);

  /** Saves now. True when the server has every word. */
  const save = async (): Promise<boolean> => {
    saveSoon.cancel();
    if (running.current) {
      await running.current;
      return save();
    }
    const sent = latest.current;
    if (sent.title.trim() === '' || sent.brief.trim() === '') {
      setState('incomplete');
      return false;
    }
    const write = async () => {
      setState('saving');
      setProblem(null);
      try {
        const answer = await send((statedReasons) =>
          writeDilemma(
            turnId,
            { ...sent, title: sent.title.trim(), brief: sent.brief.trim(), statedReasons },
            version.current === null ? undefined : { headers: ifMatch(version.current) },
          ),
        );
        if (!answer) {
          setState('failed');
          return false;
        }
        version.current = answer.version;
        setSaved(answer);
        if (latest.current === sent) {
          discard();
          setState('saved');
          return true;
        }
        keep({ words: latest.current, version: answer.version });
        setState('waiting');
        saveSoon();
        return false;
      } catch (error) {
        if (error instanceof ProblemError && [412, 428].includes(error.status)) {
          setTheirs(await getDilemma(turnId).catch(() => null));
          setState('conflict');
        } else {
          setProblem(error);
          setState('failed');
        }
        return false;
      }
    };
    running.current = write();
    const done = await running.current;
    running.current = null;
    return done;
  };

  // What is left unsaved when somebody goes elsewhere is saved then.
  const saveSoon = useDebouncedCallback(() => save(), { delay: PAUSE, flushOnUnmount: true });

  const startedUnsaved = useRef(kept !== null);
  useEffect(() => {
    if (startedUnsaved.current) {
      startedUnsaved.current = false;
      saveSoon();
    }
  }, [saveSoon]);

  // Other pages show whether there is a dilemma, and when it was released.
  useEffect(
    () => () => {
      client.invalidateQueries({ queryKey: getGetTurnLogQueryKey(turnId) });
    },
    [client, turnId],
  );

  const change = (changes: Partial<DilemmaDraft>) => {
    latest.current = { ...latest.current, ...changes };
    setWords(latest.current);
    keep({ words: latest.current, version: version.current });
    if (state !== 'conflict') {
      setState('waiting');
      saveSoon();
    }
  };

  return {
    words,
    change,
    save,
    /** Saves now what would be saved in a moment. */
    saveAtOnce: () => saveSoon.flush(),
    saved,
    /** What a command on the dilemma answered. */
    accept: (answer: Dilemma) => {
      version.current = answer.version;
      setSaved(answer);
    },
    state,
    problem,
    /** What was saved elsewhere, while in conflict. */
    theirs,
    keepMine: async () => {
      version.current = theirs?.version ?? null;
      setTheirs(null);
      await save();
    },
    takeTheirs: () => {
      if (theirs) {
        latest.current = wordsOf(theirs);
        version.current = theirs.version;
        setWords(latest.current);
        setSaved(theirs);
        setTheirs(null);
        discard();
        setState('saved');
      }
    },
  };
}
