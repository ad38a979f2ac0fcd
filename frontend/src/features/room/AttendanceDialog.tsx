import { Modal, NativeSelect, Stack } from '@mantine/core';
import type { AttendanceState } from '@/api/generated/model';
import { recordAttendance } from '@/api/generated/session/session';
import { FormError } from '@/ui/FormError';
import { attendanceWords } from '@/words';
import { useRoomView } from './roomContext';
import { useCommand } from './useCommand';

/** For the host: who came, who sent apologies, who did not come. Each choice is kept at once. */
export function AttendanceDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { room } = useRoomView();
  const { id, attendance } = room.session;
  const record = useCommand(
    ({ personId, state }: { personId: string; state: AttendanceState }) =>
      recordAttendance(id, personId, { state }),
    (before, { personId, state }) => ({
      ...before,
      session: {
        ...before.session,
        attendance: before.session.attendance.map((one) =>
          one.person.id === personId ? { ...one, state } : one,
        ),
      },
    }),
  );
  return (
    <Modal opened={opened} onClose={onClose} title="Who is here">
      <Stack gap="sm">
        {attendance.map(({ person, state }) => (
          <NativeSelect
            key={person.id}
            label={person.name}
            value={state}
            data={Object.entries(attendanceWords).map(([value, label]) => ({ value, label }))}
            onChange={(event) =>
              record.mutate({
                personId: person.id,
                state: event.currentTarget.value as AttendanceState,
              })
            }
          />
        ))}
        <FormError error={record.error} />
      </Stack>
    </Modal>
  );
}
