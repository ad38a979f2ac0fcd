import { Button, Modal, NumberInput, Stack, TextInput } from '@mantine/core';
import type { Roster } from '@/api/generated/model';
import { createRoster, listRosters, updateRoster } from '@/api/generated/roster/roster';
import { ifMatch } from '@/api/http';
import { WHOLE_PAGE } from '@/api/pages';
import { useRefresh } from '@/api/useRefresh';
import { useAnnounce } from '@/ui/Announcer';
import { DialogButtons } from '@/ui/DialogButtons';
import { FormError } from '@/ui/FormError';
import { wholeNumber } from '@/ui/numbers';
import { useProblemForm } from '@/ui/useProblemForm';
import { useTogether } from '@/ui/useTogether';

const MOST_PLACES = 10_000;

interface RosterDialogProps {
  programmeId: string;
  /** The roster to change; none for a new one. */
  roster?: Roster;
  onClose: () => void;
}

export function RosterDialog({ programmeId, roster, onClose }: RosterDialogProps) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const form = useProblemForm({
    initialValues: {
      name: roster?.name ?? '',
      reservedPlaces: (roster?.reservedPlaces ?? 0) as number | string,
    },
    validate: {
      name: (value: string) => (value.trim() ? null : 'Give the roster a name'),
      reservedPlaces: wholeNumber(0, MOST_PLACES),
    },
  });
  const together = useTogether<Roster | undefined>({
    read: roster,
    // A roster has no address of its own to be read from.
    latest: async () =>
      (await listRosters(programmeId, { limit: WHOLE_PAGE })).items.find(
        ({ id }) => id === roster?.id,
      ),
    versionOf: (one) => one?.version ?? 0,
    take: (theirs) =>
      theirs && form.setValues({ name: theirs.name, reservedPlaces: theirs.reservedPlaces }),
  });
  return (
    <Modal opened onClose={onClose} title={roster ? 'Change the roster' : 'A new roster'}>
      <form
        noValidate
        onSubmit={form.submit(async (values) => {
          const draft = {
            name: values.name.trim(),
            reservedPlaces: Number(values.reservedPlaces),
          };
          await (roster
            ? together.save((version) =>
                updateRoster(roster.id, draft, { headers: ifMatch(version) }),
              )
            : createRoster(programmeId, draft));
          announce('Saved');
          await refresh();
          onClose();
        })}
      >
        <Stack gap="md">
          <TextInput
            label="Name"
            description="Applicants read it: “reserved for people on …”."
            maxLength={200}
            data-autofocus
            {...form.getInputProps('name')}
          />
          <NumberInput
            label="Reserved places"
            description="Kept for people on this roster, whoever else applies."
            min={0}
            {...form.getInputProps('reservedPlaces')}
          />
          {together.notice ?? <FormError error={form.problem} />}
          <DialogButtons>
            <Button variant="default" onClick={onClose}>
              Not now
            </Button>
            <Button type="submit" loading={form.saving}>
              {roster ? 'Save' : 'Make the roster'}
            </Button>
          </DialogButtons>
        </Stack>
      </form>
    </Modal>
  );
}
