import { Button, Code, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MailWording } from '@/api/generated/model';
import {
  previewMailWording,
  putMailWording,
  restoreMailWording,
} from '@/api/generated/notification/notification';
import { ifMatch } from '@/api/http';
import { useRefresh } from '@/api/useRefresh';
import { useAnnounce } from '@/ui/Announcer';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { FormError } from '@/ui/FormError';
import { Loaded } from '@/ui/Loaded';
import { useProblemForm } from '@/ui/useProblemForm';
import { UnsavedWork } from '@/unsaved/UnsavedWork';
import { MailView } from './MailView';
import classes from './Notifications.module.css';

const PAUSE_BEFORE_PREVIEW = 600;

const PLACEHOLDER_WORDS: Record<string, string> = {
  name: 'the receiver',
  set: 'the set',
  programme: 'the programme',
  when: 'when it begins',
  until: 'until when',
};

/** One wording, with the mail beside it as it would be. */
export function WordingEditor({
  programmeId,
  wording,
}: {
  programmeId: string;
  wording: MailWording;
}) {
  const { kind, language } = wording;
  const refresh = useRefresh();
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const form = useProblemForm({
    initialValues: { subject: wording.subject, message: wording.message },
    validate: {
      subject: (value) => (value.trim() ? null : 'Write what the mail is about'),
      message: (value) => (value.trim() ? null : 'Write what the mail says'),
    },
  });
  const [draft] = useDebouncedValue(form.values, PAUSE_BEFORE_PREVIEW);
  const preview = useQuery({
    queryKey: ['mail-preview', programmeId, kind, language, draft],
    queryFn: ({ signal }) => previewMailWording(programmeId, kind, language, draft, { signal }),
    enabled: draft.subject.trim() !== '' && draft.message.trim() !== '',
    placeholderData: (before) => before,
    retry: false,
  });

  return (
    <div className={classes.editor}>
      <form
        noValidate
        onSubmit={form.submit(async (values) => {
          const now = await putMailWording(programmeId, kind, language, values, {
            headers: ifMatch(wording.version),
          });
          form.setInitialValues({ subject: now.subject, message: now.message });
          form.reset();
          announce('The wording is saved');
          await refresh();
        })}
      >
        <UnsavedWork form={form} />
        <Stack gap="lg">
          <TextInput label="Subject" maxLength={150} {...form.getInputProps('subject')} />
          <Textarea
            label="Message"
            description="An empty line begins a new paragraph."
            autosize
            minRows={7}
            maxLength={2000}
            {...form.getInputProps('message')}
          />
          <div className={classes.placeholders}>
            <span className={classes.quiet}>You can use</span>
            {wording.placeholders.map((word) => (
              <span key={word} className={classes.quiet}>
                <Code>{`{${word}}`}</Code> {PLACEHOLDER_WORDS[word]}
              </span>
            ))}
          </div>
          <FormError error={form.problem} />
          <Group>
            <Button type="submit" loading={form.saving} disabled={!form.isDirty()}>
              Save the wording
            </Button>
            {wording.own && (
              <Button variant="default" onClick={() => setAsking(true)}>
                Use the usual wording
              </Button>
            )}
          </Group>
        </Stack>
      </form>
      <section aria-label="Preview" className={classes.preview}>
        {preview.data && <FormError error={preview.error} />}
        <Loaded query={preview} what="the preview">
          {(mail) => <MailView mail={mail} />}
        </Loaded>
      </section>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title="Use the usual wording again?"
        confirmLabel="Use the usual wording"
        cancelLabel="Keep ours"
        onConfirm={async () => {
          const usual = await restoreMailWording(programmeId, kind, language);
          form.setInitialValues({ subject: usual.subject, message: usual.message });
          form.reset();
          await refresh();
        }}
      >
        Your own wording of this mail is removed.
      </ConfirmDialog>
    </div>
  );
}
