import { Button, Group } from '@mantine/core';
import type { SetScript } from '@/api/generated/model';
import { writeSetScript } from '@/api/generated/session/session';
import { useRefresh } from '@/api/useRefresh';
import { useAnnounce } from '@/ui/Announcer';
import { FormError } from '@/ui/FormError';
import { useProblemForm } from '@/ui/useProblemForm';
import { ScriptFields } from './ScriptFields';
import { requireFit, rowsOfScript, validateRows } from './script';

interface SetScriptFormProps {
  setId: string;
  script: SetScript;
  onDone: () => void;
}

/** Another script for the sessions to come. */
export function SetScriptForm({ setId, script, onDone }: SetScriptFormProps) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const form = useProblemForm({
    initialValues: { rows: rowsOfScript(script) },
    validate: validateRows,
  });
  return (
    <form
      noValidate
      onSubmit={form.submit(async ({ rows }) => {
        requireFit(rows, script.minutes);
        await writeSetScript(setId, script.kind, script.mode, {
          phases: rows
            .filter(({ minutes }) => Number(minutes) > 0)
            .map(({ kind, minutes }) => ({ kind, minutes: Number(minutes) })),
        });
        announce('Sessions of this kind follow this script from here on');
        await refresh();
        onDone();
      })}
    >
      <ScriptFields
        form={form}
        minutes={script.minutes}
        longDilemma="Five minutes at most here. A single session can have more, for a reason."
      />
      <FormError error={form.problem} />
      <Group>
        <Button type="submit" loading={form.saving} disabled={!form.isDirty()}>
          Save the script
        </Button>
        <Button variant="subtle" onClick={onDone} disabled={form.saving}>
          Leave it as it is
        </Button>
      </Group>
    </form>
  );
}
