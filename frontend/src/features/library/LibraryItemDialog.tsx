import { Button, Checkbox, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core';
import {
  addLibraryItem,
  addProgrammeLibraryItem,
  updateLibraryItem,
} from '@/api/generated/library/library';
import type {
  LibraryItem,
  LibraryItemDraft,
  LibraryKind,
  LibraryRole,
  PhaseKind,
  Purpose,
} from '@/api/generated/model';
import { ifMatch } from '@/api/http';
import { useRefresh } from '@/api/useRefresh';
import { useAnnounce } from '@/ui/Announcer';
import { DialogButtons } from '@/ui/DialogButtons';
import { FormError } from '@/ui/FormError';
import { useProblemForm } from '@/ui/useProblemForm';
import { libraryRoleWords, phaseWords, purposeWords } from '@/words';

interface LibraryItemDialogProps {
  kind: LibraryKind;
  /** The one to change; none for a new one. */
  item?: LibraryItem;
  /** For whose programme a new one is; none for everybody. */
  programmeId?: string;
  onClose: () => void;
}

type Values = {
  kind: LibraryKind;
  title: string;
  text: string;
  publisher: string;
  link: string;
  oldLink: boolean;
  phase: PhaseKind | null;
  purpose: Purpose | null;
  role: LibraryRole | null;
};

const KIND_WORDS: Record<LibraryKind, string> = {
  GUIDE: 'guide',
  EXAMPLE: 'example of use',
  CLAUSE: 'ground rule',
  QUESTION: 'question',
  STARTER: 'part of a starter pack',
};

const PHASES: PhaseKind[] = ['CLARIFYING', 'OPEN_QUESTIONS', 'PROGRESS', 'ACTIONS', 'REFLECTION'];

const choices = (words: Record<string, string>, only = Object.keys(words)) =>
  only.map((value) => ({ value, label: words[value] ?? value }));

function draftOf(values: Values): LibraryItemDraft {
  const { kind, phase, purpose, role } = values;
  const published = kind === 'GUIDE' || kind === 'EXAMPLE';
  return {
    kind,
    title: values.title.trim(),
    text: values.text.trim() || null,
    publisher: published ? values.publisher.trim() || null : null,
    link: values.link.trim() || null,
    oldLink: values.link.trim() !== '' && values.oldLink,
    phase: kind === 'QUESTION' ? phase : null,
    purpose: kind === 'QUESTION' ? purpose : null,
    role: kind === 'STARTER' ? role : null,
  };
}

export function LibraryItemDialog({ kind, item, programmeId, onClose }: LibraryItemDialogProps) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const form = useProblemForm<Values>({
    initialValues: {
      kind,
      title: item?.title ?? '',
      text: item?.text ?? '',
      publisher: item?.publisher ?? '',
      link: item?.link ?? '',
      oldLink: item?.oldLink ?? false,
      phase: item?.phase ?? (kind === 'QUESTION' ? 'OPEN_QUESTIONS' : null),
      purpose: item?.purpose ?? null,
      role: item?.role ?? (kind === 'STARTER' ? 'MEMBER' : null),
    },
    validate: {
      title: (value: string) => (value.trim() ? null : 'Write it here'),
      text: (value, values) =>
        value.trim() || !['CLAUSE', 'STARTER'].includes(values.kind)
          ? null
          : 'Say what people should read',
      link: (value, values) => {
        const needed = ['GUIDE', 'EXAMPLE'].includes(values.kind);
        return (needed || value.trim()) && !/^https?:\/\/\S+$/.test(value.trim())
          ? 'Write a link that begins with https:// or http://'
          : null;
      },
    },
  });
  const published = form.values.kind === 'GUIDE' || form.values.kind === 'EXAMPLE';

  return (
    <Modal
      opened
      onClose={onClose}
      title={`${item ? 'Change this' : 'Add a'} ${KIND_WORDS[form.values.kind]}`}
    >
      <form
        noValidate
        onSubmit={form.submit(async (values) => {
          const draft = draftOf(values);
          if (item) {
            await updateLibraryItem(item.id, draft, { headers: ifMatch(item.version) });
          } else if (programmeId) {
            await addProgrammeLibraryItem(programmeId, draft);
          } else {
            await addLibraryItem(draft);
          }
          announce('Saved');
          await refresh();
          onClose();
        })}
      >
        <Stack gap="md">
          {published && (
            <Select
              label="What it is"
              allowDeselect={false}
              data={[
                { value: 'GUIDE', label: 'A guide' },
                { value: 'EXAMPLE', label: 'An example of use' },
              ]}
              {...form.getInputProps('kind')}
            />
          )}
          <TextInput
            label={form.values.kind === 'QUESTION' ? 'The question' : 'Title'}
            maxLength={300}
            data-autofocus
            {...form.getInputProps('title')}
          />
          {form.values.kind === 'QUESTION' && (
            <>
              <Select
                label="When it is asked"
                allowDeselect={false}
                data={choices(phaseWords, PHASES)}
                {...form.getInputProps('phase')}
              />
              <Select
                label="What it opens up (optional)"
                clearable
                data={choices(purposeWords)}
                {...form.getInputProps('purpose')}
              />
            </>
          )}
          {form.values.kind === 'STARTER' && (
            <Select
              label="For whom"
              allowDeselect={false}
              data={choices(libraryRoleWords)}
              {...form.getInputProps('role')}
            />
          )}
          {published && (
            <>
              <TextInput
                label="Publisher (optional)"
                maxLength={200}
                {...form.getInputProps('publisher')}
              />
              <TextInput type="url" label="Link" maxLength={2000} {...form.getInputProps('link')} />
              <Checkbox
                label="The link is from an old document and may lead nowhere by now"
                {...form.getInputProps('oldLink', { type: 'checkbox' })}
              />
            </>
          )}
          {form.values.kind !== 'QUESTION' && (
            <Textarea
              label={published ? 'In a few words (optional)' : 'What it says'}
              autosize
              minRows={3}
              maxRows={14}
              maxLength={8000}
              {...form.getInputProps('text')}
            />
          )}
          <FormError error={form.problem} />
          <DialogButtons>
            <Button variant="default" onClick={onClose}>
              Not now
            </Button>
            <Button type="submit" loading={form.saving}>
              {item ? 'Save' : 'Add it'}
            </Button>
          </DialogButtons>
        </Stack>
      </form>
    </Modal>
  );
}
