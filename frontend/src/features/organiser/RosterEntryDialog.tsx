import { Button, Modal, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { RosterEntry, RosterEntryDraft } from '@/api/generated/model';
import {
  addRosterEntry,
  listRosterEntries,
  updateRosterEntry,
} from '@/api/generated/roster/roster';
import { ifMatch } from '@/api/http';
import { useRefresh } from '@/api/useRefresh';
import { useAnnounce } from '@/ui/Announcer';
import { DialogButtons } from '@/ui/DialogButtons';
import { localDate } from '@/ui/due';
import { emailProblem } from '@/ui/emailAddress';
import { FormError } from '@/ui/FormError';
import { useProblemForm } from '@/ui/useProblemForm';
import { useTogether } from '@/ui/useTogether';

interface RosterEntryDialogProps {
  rosterId: string;
  /** The entry to change; none for a new one. */
  entry?: RosterEntry;
  onClose: () => void;
}

type EntryValues = {
  email: string;
  name: string;
  validFrom: string;
  validTo: string;
  note: string;
  source: string;
};

function valuesOf(entry: RosterEntry | undefined): EntryValues {
  return {
    email: entry?.email ?? '',
    name: entry?.name ?? '',
    validFrom: entry?.validFrom ?? localDate(Date.now()),
    validTo: entry?.validTo ?? '',
    note: entry?.note ?? '',
    source: entry?.source ?? '',
  };
}

export function RosterEntryDialog({ rosterId, entry, onClose }: RosterEntryDialogProps) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const form = useProblemForm<EntryValues>({
    initialValues: valuesOf(entry),
    validate: {
      email: emailProblem,
      validFrom: (value: string) => (value ? null : 'Choose a day'),
      validTo: (value, { validFrom }) =>
        value === '' || value >= validFrom ? null : 'This is before the first day',
    },
  });
  const together = useTogether<RosterEntry | undefined>({
    read: entry,
    // An entry has no address of its own to be read from.
    latest: async () =>
      (await listRosterEntries(rosterId, { search: entry?.email ?? '' })).items.find(
        ({ id }) => id === entry?.id,
      ),
    versionOf: (one) => one?.version ?? 0,
    take: (theirs) => form.setValues(valuesOf(theirs)),
  });

  return (
    <Modal opened onClose={onClose} title={entry ? 'Change the entry' : 'Add a person'}>
      <form
        noValidate
        onSubmit={form.submit(async (values) => {
          const draft: RosterEntryDraft = {
            email: values.email.trim(),
            name: values.name.trim() || null,
            validFrom: values.validFrom,
            validTo: values.validTo || null,
            note: values.note.trim() || null,
            source: values.source.trim() || null,
          };
          await (entry
            ? together.save((version) =>
                updateRosterEntry(entry.id, draft, { headers: ifMatch(version) }),
              )
            : addRosterEntry(rosterId, draft));
          announce('Saved');
          await refresh();
          onClose();
        })}
      >
        <Stack gap="md">
          <TextInput
            type="email"
            label="Email address"
            description="With which this person signs in."
            maxLength={254}
            data-autofocus
            {...form.getInputProps('email')}
          />
          <TextInput label="Name (optional)" maxLength={200} {...form.getInputProps('name')} />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput type="date" label="From" {...form.getInputProps('validFrom')} />
            <TextInput type="date" label="To (optional)" {...form.getInputProps('validTo')} />
          </SimpleGrid>
          <TextInput
            label="Note (optional)"
            description="For organisers only."
            maxLength={1000}
            {...form.getInputProps('note')}
          />
          <TextInput
            label="Where it is known from (optional)"
            maxLength={200}
            {...form.getInputProps('source')}
          />
          {together.notice ?? <FormError error={form.problem} />}
          <DialogButtons>
            <Button variant="default" onClick={onClose}>
              Not now
            </Button>
            <Button type="submit" loading={form.saving}>
              {entry ? 'Save' : 'Add to the roster'}
            </Button>
          </DialogButtons>
        </Stack>
      </form>
    </Modal>
  );
}
