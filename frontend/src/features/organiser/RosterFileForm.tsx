import { Button, FileInput, Group, Stack, TextInput } from '@mantine/core';
import { FileSpreadsheet } from 'lucide-react';
import { Link } from 'react-router';
import type { NewRosterImport } from '@/api/generated/model';
import { localDate } from '@/ui/due';
import { FormError } from '@/ui/FormError';
import { useProblemForm } from '@/ui/useProblemForm';

interface RosterFileFormProps {
  onSend: (file: File, wanted: NewRosterImport) => Promise<void>;
  /** Where one goes without sending. */
  backTo: string;
}

type FileValues = { file: File | null; source: string; validFrom: string };

/** Chooses the file, and says what it does not say itself. */
export function RosterFileForm({ onSend, backTo }: RosterFileFormProps) {
  const form = useProblemForm<FileValues>({
    initialValues: { file: null, source: '', validFrom: localDate(Date.now()) },
    validate: {
      file: (value: File | null) => (value ? null : 'Choose a file'),
      validFrom: (value: string) => (value ? null : 'Choose a day'),
    },
  });
  return (
    <form
      noValidate
      onSubmit={form.submit(async ({ file, source, validFrom }) => {
        if (file) {
          await onSend(file, {
            fileName: file.name.slice(0, 200),
            source: source.trim() || null,
            validFrom,
          });
        }
      })}
    >
      <Stack gap="md" mb="xl">
        <FileInput
          label="File"
          description="A table saved as CSV, at most 16 megabytes."
          placeholder="Choose a file"
          accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
          leftSection={<FileSpreadsheet size={18} />}
          clearable
          {...form.getInputProps('file')}
        />
        <TextInput
          type="date"
          label="First day of new people"
          description="Where the file does not name one."
          maw="16rem"
          {...form.getInputProps('validFrom')}
        />
        <TextInput
          label="Where it comes from (optional)"
          description="Kept with each new person; otherwise the name of the file is."
          maxLength={200}
          {...form.getInputProps('source')}
        />
        <FormError error={form.problem} />
        <Group>
          <Button type="submit" loading={form.saving}>
            Read the file
          </Button>
          <Button component={Link} to={backTo} variant="default">
            Not now
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
