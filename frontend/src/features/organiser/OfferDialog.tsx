import { Button, Modal, Radio, Stack } from '@mantine/core';
import { offerPlace } from '@/api/generated/enrolment/enrolment';
import type { Enrolment, LearningSet } from '@/api/generated/model';
import { useListProgrammeSets } from '@/api/generated/set/set';
import { WHOLE_PAGE } from '@/api/pages';
import { useRefresh } from '@/api/useRefresh';
import { count, setStateWords } from '@/placeWords';
import { useAnnounce } from '@/ui/Announcer';
import { DialogButtons } from '@/ui/DialogButtons';
import { FormError } from '@/ui/FormError';
import { Loaded } from '@/ui/Loaded';
import { useProblemForm } from '@/ui/useProblemForm';

interface OfferDialogProps {
  enrolment: Enrolment;
  onClose: () => void;
}

/** Offers a place in one of the sets that could take somebody. */
export function OfferDialog({ enrolment, onClose }: OfferDialogProps) {
  const sets = useListProgrammeSets(enrolment.programme.id, { limit: WHOLE_PAGE });
  return (
    <Modal opened onClose={onClose} title={`Offer ${enrolment.person.name} a place`}>
      <Loaded query={sets} what="the sets">
        {({ items }) => (
          <OfferForm
            enrolment={enrolment}
            sets={items.filter(({ state }) => state === 'ENROLLING' || state === 'RUNNING')}
            onClose={onClose}
          />
        )}
      </Loaded>
    </Modal>
  );
}

function OfferForm({ enrolment, sets, onClose }: OfferDialogProps & { sets: LearningSet[] }) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const free = (set: LearningSet) => set.capacity - set.members.length;
  const form = useProblemForm({
    initialValues: { setId: sets.find((set) => free(set) > 0)?.id ?? '' },
    validate: { setId: (value: string) => (value ? null : 'Choose a set') },
  });
  return (
    <form
      noValidate
      onSubmit={form.submit(async ({ setId }) => {
        await offerPlace(enrolment.id, { setId });
        announce(`A place is offered to ${enrolment.person.name}`);
        await refresh();
        onClose();
      })}
    >
      <Stack gap="md">
        {sets.length === 0 ? (
          <p>No set takes anybody at present. Make one and open its places first.</p>
        ) : (
          <Radio.Group label="In which set" {...form.getInputProps('setId')}>
            <Stack gap="sm" mt={8}>
              {sets.map((set) => (
                <Radio
                  key={set.id}
                  value={set.id}
                  label={set.name}
                  description={`${setStateWords[set.state][1]}, ${free(set) > 0 ? `${count(free(set), 'place')} free` : 'full'}`}
                  disabled={free(set) <= 0}
                />
              ))}
            </Stack>
          </Radio.Group>
        )}
        <FormError error={form.problem} />
        <DialogButtons>
          <Button variant="default" onClick={onClose}>
            Not now
          </Button>
          <Button type="submit" loading={form.saving} disabled={sets.length === 0}>
            Offer the place
          </Button>
        </DialogButtons>
      </Stack>
    </form>
  );
}
