import { Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useGetMyNotes, useWriteMyNotes } from '@/api/generated/question/question';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { useDraft } from '@/ui/useDraft';
import classes from './PrivateNotes.module.css';
import { useRoomView } from './roomContext';
import { Disclosure } from './stages/Disclosure';

/** How long after the last letter a note is kept, in milliseconds. */
const SOON = 1_200;

/** Whoever likes notes something for themselves; nobody else ever reads it. */
export function PrivateNotes({ turnId }: { turnId: string }) {
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure summary="Private notes" shortcut="n" onToggle={setOpened}>
      {opened && <Notes turnId={turnId} />}
    </Disclosure>
  );
}

function Notes({ turnId }: { turnId: string }) {
  const notes = useGetMyNotes(turnId, {
    query: { staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false },
  });
  if (notes.isPending) {
    return <LoadingState what="your notes" />;
  }
  if (notes.isError) {
    return <ErrorState error={notes.error} onRetry={() => notes.refetch()} />;
  }
  return <Paper key={turnId} turnId={turnId} kept={notes.data.text} />;
}

function Paper({ turnId, kept }: { turnId: string; kept: string }) {
  const { me } = useRoomView();
  const [draft, keep, discard] = useDraft<string | null>(`notes:${turnId}:${me.id}`, null);
  const write = useWriteMyNotes();
  const field = useRef<HTMLTextAreaElement>(null);
  const [saved, setSaved] = useState(kept);
  const text = draft ?? saved;
  const { mutate } = write;

  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (draft === null || draft === saved) {
      return;
    }
    const timer = setTimeout(
      () =>
        mutate(
          { turnId, data: { text: draft } },
          {
            onSuccess: () => {
              setSaved(draft);
              discard();
            },
          },
        ),
      SOON,
    );
    return () => clearTimeout(timer);
  }, [draft, saved, turnId, mutate, discard]);

  return (
    <div className={classes.notes}>
      <Textarea
        ref={field}
        label="For your eyes only"
        autosize
        minRows={3}
        maxRows={14}
        maxLength={20_000}
        value={text}
        onChange={(event) => keep(event.currentTarget.value)}
      />
      <p className={classes.state} role="status">
        {write.isError
          ? 'Not kept yet: Setwise cannot be reached. Your words stay on this page.'
          : draft !== null && draft !== saved
            ? 'Keeping…'
            : text && 'Kept. Nobody else reads this.'}
      </p>
    </div>
  );
}
