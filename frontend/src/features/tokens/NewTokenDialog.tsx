import { Button, Modal, Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CreatedToken, TokenScope } from '@/api/generated/model';
import { createToken } from '@/api/generated/token/token';
import { useRefresh } from '@/api/useRefresh';
import { tokenScopeWords } from '@/placeWords';
import { CopyField } from '@/ui/CopyField';
import { DialogButtons } from '@/ui/DialogButtons';
import { localDate, shiftDate } from '@/ui/due';
import { FormError } from '@/ui/FormError';
import { InlineNotice } from '@/ui/InlineNotice';
import { viewersZone } from '@/ui/time';
import { useProblemForm } from '@/ui/useProblemForm';
import { instantAt } from '@/ui/zones';

const QUARTER = 90;
/** A day less than a year, so that the last minute of it is within one. */
const LONGEST = 364;

/** Makes a token, then shows its secret, which nobody can show again. */
export function NewTokenDialog({ onClose }: { onClose: () => void }) {
  const [created, setCreated] = useState<CreatedToken | null>(null);
  return (
    <Modal
      opened
      onClose={onClose}
      title={created ? 'Copy it now' : 'A new access token'}
      size="lg"
      closeOnClickOutside={created === null}
      closeOnEscape={created === null}
    >
      {created ? (
        <Stack gap="md">
          <InlineNotice tone="warn" title="You see this once" live>
            Setwise keeps no copy. Put it where only the system that needs it can read it.
          </InlineNotice>
          <CopyField label={`Token ${created.token.name}`} value={created.secret} />
          <DialogButtons>
            <Button onClick={onClose}>I have kept it</Button>
          </DialogButtons>
        </Stack>
      ) : (
        <NewTokenForm onCreated={setCreated} onClose={onClose} />
      )}
    </Modal>
  );
}

interface NewTokenFormProps {
  onCreated: (created: CreatedToken) => void;
  onClose: () => void;
}

function NewTokenForm({ onCreated, onClose }: NewTokenFormProps) {
  const refresh = useRefresh();
  const today = localDate(Date.now());
  const form = useProblemForm({
    initialValues: {
      name: '',
      scope: 'READ' as TokenScope,
      expiresAt: shiftDate(today, QUARTER),
    },
    validate: {
      name: (value: string) => (value.trim() ? null : 'Name the system that will use it'),
      expiresAt: (value: string) =>
        value >= today && value <= shiftDate(today, LONGEST)
          ? null
          : 'Choose a day within a year from today',
    },
  });
  return (
    <form
      noValidate
      onSubmit={form.submit(async ({ name, scope, expiresAt }) => {
        onCreated(
          await createToken({
            name: name.trim(),
            scope,
            expiresAt: instantAt({ date: expiresAt, clock: '23:59' }, viewersZone()) ?? '',
          }),
        );
        await refresh();
      })}
    >
      <Stack gap="md">
        <TextInput
          label="What it is for"
          description="The system that will use it, such as “Nightly report”."
          maxLength={200}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <Radio.Group label="What it may do" {...form.getInputProps('scope')}>
          <Stack gap="xs" mt={6}>
            {Object.entries(tokenScopeWords).map(([scope, words]) => (
              <Radio key={scope} value={scope} label={words} />
            ))}
          </Stack>
        </Radio.Group>
        <TextInput
          type="date"
          label="Works until the end of"
          description="A year at most."
          min={today}
          max={shiftDate(today, LONGEST)}
          maw="16rem"
          {...form.getInputProps('expiresAt')}
        />
        <FormError error={form.problem} />
        <DialogButtons>
          <Button variant="default" onClick={onClose}>
            Not now
          </Button>
          <Button type="submit" loading={form.saving}>
            Make the token
          </Button>
        </DialogButtons>
      </Stack>
    </form>
  );
}
