import { Button, Group, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReviewSheetEntry, ReviewSheet as Sheet } from '@/api/generated/model';
import {
  getGetMyReviewSheetQueryKey,
  useGetMyReviewSheet,
  useWriteMyReviewSheet,
} from '@/api/generated/session/session';
import { useAnnounce } from '@/ui/Announcer';
import { ErrorState } from '@/ui/ErrorState';
import { FormError } from '@/ui/FormError';
import { LoadingState } from '@/ui/LoadingState';
import { useDraft } from '@/ui/useDraft';
import { useProblemForm } from '@/ui/useProblemForm';
import classes from './stages/stages.module.css';

type Field = keyof ReviewSheetEntry;

const REVIEW_PROMPTS: [Field, string][] = [
  [
    'learned',
    'What have I learned about my own difficulty, even if it was not mine that was spoken of?',
  ],
  ['nextActions', 'What will I do before we meet again?'],
  ['struckBy', 'What struck me in what somebody else said or asked?'],
  ['setWorked', 'How did we work together today?'],
  ['aboutMyself', 'What have I noticed about myself?'],
];

interface ReviewSheetProps {
  sessionId: string;
  personId: string;
  /** Whether its questions are there to think about before one begins to write. */
  prompting?: boolean;
}

/** Five minutes alone. What is written here is its author's, and nobody else ever reads it. */
export function ReviewSheet({ sessionId, personId, prompting = false }: ReviewSheetProps) {
  const [opened, setOpened] = useState(false);
  const sheet = useGetMyReviewSheet(sessionId, {
    query: { enabled: opened, refetchOnWindowFocus: false },
  });
  if (!opened) {
    return (
      <>
        {prompting && (
          <ol className={classes.prompts}>
            {REVIEW_PROMPTS.map(([field, prompt]) => (
              <li key={field}>{prompt}</li>
            ))}
          </ol>
        )}
        <Button variant="default" className={classes.start} onClick={() => setOpened(true)}>
          Write on my review sheet
        </Button>
      </>
    );
  }
  if (sheet.isPending) {
    return <LoadingState what="your review sheet" />;
  }
  if (sheet.isError) {
    return <ErrorState error={sheet.error} onRetry={() => sheet.refetch()} />;
  }
  return <SheetForm sessionId={sessionId} personId={personId} sheet={sheet.data} />;
}

interface SheetFormProps {
  sessionId: string;
  personId: string;
  sheet: Sheet;
}

function SheetForm({ sessionId, personId, sheet }: SheetFormProps) {
  const client = useQueryClient();
  const announce = useAnnounce();
  const kept = Object.fromEntries(
    REVIEW_PROMPTS.map(([field]) => [field, sheet[field] ?? '']),
  ) as Record<Field, string>;
  const [draft, keep, discard] = useDraft(`review:${sessionId}:${personId}`, kept);
  const form = useProblemForm({ initialValues: draft, onValuesChange: keep });
  const write = useWriteMyReviewSheet();
  return (
    <form
      noValidate
      className={classes.form}
      aria-label="My review sheet"
      onSubmit={form.submit(async (words) => {
        const data = Object.fromEntries(
          REVIEW_PROMPTS.map(([field]) => [field, words[field].trim() || null]),
        );
        const now = await write.mutateAsync({ sessionId, data });
        client.setQueryData(getGetMyReviewSheetQueryKey(sessionId), now);
        discard();
        announce('Your review sheet is kept');
      })}
    >
      {REVIEW_PROMPTS.map(([field, prompt]) => (
        <Textarea
          key={field}
          label={prompt}
          autosize
          minRows={2}
          maxRows={10}
          maxLength={4_000}
          {...form.getInputProps(field)}
        />
      ))}
      <FormError error={form.problem} />
      <Group gap="sm">
        <Button type="submit" loading={form.saving}>
          Keep it
        </Button>
        <span className={classes.soft}>Nobody but you ever reads it.</span>
      </Group>
    </form>
  );
}
