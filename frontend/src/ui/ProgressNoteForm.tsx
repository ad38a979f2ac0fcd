import { Button, Group, Stack, Textarea } from '@mantine/core';
import { FormError } from './FormError';
import { useDraft } from './useDraft';
import { useProblemForm } from './useProblemForm';

/** What somebody types about an action; empty fields are empty strings. */
const EMPTY = { tried: '', happened: '', learned: '', obstacle: '' };
type ProgressFields = typeof EMPTY;

/** What came of an action: at least one of the four is said, and what is not said is null, never blank. */
export type ProgressWords = { [field in keyof ProgressFields]: string | null };

function wordsOf({ tried, happened, learned, obstacle }: ProgressFields): ProgressWords {
  const said = (text: string) => text.trim() || null;
  return {
    tried: said(tried),
    happened: said(happened),
    learned: said(learned),
    obstacle: said(obstacle),
  };
}

interface ProgressNoteFormProps {
  /** Keeps what is written; unique for the action and the writer. */
  draftKey: string;
  onSave: (words: ProgressWords) => Promise<unknown>;
  onCancel?: () => void;
}

/** Four short questions about something that was tried. None of them is compulsory; one of them is. */
export function ProgressNoteForm({ draftKey, onSave, onCancel }: ProgressNoteFormProps) {
  const [draft, keep, discard] = useDraft<ProgressFields>(draftKey, EMPTY);
  const form = useProblemForm<ProgressFields>({
    initialValues: draft,
    onValuesChange: keep,
    validate: {
      tried: (_, fields) =>
        Object.values(wordsOf(fields)).some((said) => said !== null)
          ? null
          : 'Write a few words in one of these fields',
    },
  });
  return (
    <form
      noValidate
      onSubmit={form.submit(async (fields) => {
        await onSave(wordsOf(fields));
        discard();
        form.setValues(EMPTY);
      })}
    >
      <Stack gap="sm">
        <Textarea
          label="What did you try?"
          autosize
          minRows={2}
          maxRows={8}
          maxLength={4000}
          {...form.getInputProps('tried')}
        />
        <Textarea
          label="What happened?"
          autosize
          minRows={1}
          maxRows={8}
          maxLength={4000}
          {...form.getInputProps('happened')}
        />
        <Textarea
          label="What did you learn?"
          autosize
          minRows={1}
          maxRows={8}
          maxLength={4000}
          {...form.getInputProps('learned')}
        />
        <Textarea
          label="What stood in the way?"
          autosize
          minRows={1}
          maxRows={8}
          maxLength={4000}
          {...form.getInputProps('obstacle')}
        />
        <FormError error={form.problem} />
        <Group gap="sm">
          <Button type="submit" loading={form.saving}>
            Keep this note
          </Button>
          {onCancel && (
            <Button variant="subtle" onClick={onCancel}>
              Later
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
