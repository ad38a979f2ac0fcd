import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { writeMySummary } from '@/api/generated/closing/closing';
import { useRefresh } from '@/api/useRefresh';
import { useAnnounce } from '@/ui/Announcer';
import { FormError } from '@/ui/FormError';
import { PlainText } from '@/ui/PlainText';
import { useDraft } from '@/ui/useDraft';
import { useProblemForm } from '@/ui/useProblemForm';
import classes from './ClosingPages.module.css';

interface MySummaryProps {
  setId: string;
  /** Whoever writes. */
  personId: string;
  /** Null while nothing is written. */
  summary: string | null;
  may: boolean;
}

/** What came of the whole set for me, by my own hand. */
export function MySummary({ setId, personId, summary, may }: MySummaryProps) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const [draft, keep, discard] = useDraft<string | null>(`summary:${setId}:${personId}`, null);
  const [writing, setWriting] = useState(draft !== null);
  const form = useProblemForm({
    initialValues: { text: draft ?? summary ?? '' },
    onValuesChange: ({ text }) => keep(text),
    validate: { text: (value: string) => (value.trim() ? null : 'Write a few words') },
  });
  if (!writing || !may) {
    return (
      <>
        {summary ? (
          <PlainText text={summary} />
        ) : (
          <p className={classes.soft}>
            {may
              ? 'What has come of being in this set? The others in it will read your words.'
              : 'You wrote nothing here while the set ran.'}
          </p>
        )}
        {may && (
          <Button
            mt="sm"
            variant={summary ? 'subtle' : 'light'}
            size={summary ? 'compact-md' : 'sm'}
            onClick={() => setWriting(true)}
          >
            {summary ? 'Change it' : 'Write what came of it for me'}
          </Button>
        )}
      </>
    );
  }
  return (
    <form
      noValidate
      onSubmit={form.submit(async ({ text }) => {
        await writeMySummary(setId, { text: text.trim() });
        discard();
        announce('Kept. Your set can read it.');
        await refresh();
        setWriting(false);
      })}
    >
      <Textarea
        label="What came of the set for me"
        description="What is different now, what you take along. The set reads it; nobody else does."
        autosize
        minRows={4}
        maxRows={16}
        maxLength={4_000}
        {...form.getInputProps('text')}
      />
      <FormError error={form.problem} />
      <Group mt="md">
        <Button type="submit" loading={form.saving}>
          Keep it
        </Button>
        <Button variant="default" onClick={() => setWriting(false)}>
          Not now
        </Button>
      </Group>
    </form>
  );
}
