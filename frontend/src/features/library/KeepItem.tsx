import { ActionIcon } from '@mantine/core';
import { Link2, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { checkLibraryLink, removeLibraryItem } from '@/api/generated/library/library';
import type { LibraryItem } from '@/api/generated/model';
import { useRefresh } from '@/api/useRefresh';
import { useAnnounce } from '@/ui/Announcer';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import classes from './Library.module.css';
import { LibraryItemDialog } from './LibraryItemDialog';

/** What its keepers can do with a thing of the library; nothing for everybody else. */
export function KeepItem({ item }: { item: LibraryItem }) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const [doing, setDoing] = useState<'change' | 'remove' | 'look' | null>(null);
  const may = (operation: string) => item.allowedActions.includes(operation);
  if (item.allowedActions.length === 0) {
    return null;
  }

  const look = async () => {
    setDoing('look');
    try {
      const { linkState } = await checkLibraryLink(item.id);
      announce(
        linkState === 'ANSWERS'
          ? `The link to ${item.title} works`
          : `The link to ${item.title} leads nowhere`,
      );
      await refresh();
    } finally {
      setDoing(null);
    }
  };

  return (
    <div className={classes.keep}>
      {may('checkLibraryLink') && (
        <ActionIcon
          aria-label={`Try the link of ${item.title}`}
          loading={doing === 'look'}
          onClick={look}
        >
          <Link2 size={18} />
        </ActionIcon>
      )}
      {may('updateLibraryItem') && (
        <ActionIcon aria-label={`Change ${item.title}`} onClick={() => setDoing('change')}>
          <Pencil size={18} />
        </ActionIcon>
      )}
      {may('removeLibraryItem') && (
        <ActionIcon
          color="brick"
          aria-label={`Remove ${item.title}`}
          onClick={() => setDoing('remove')}
        >
          <Trash2 size={18} />
        </ActionIcon>
      )}
      {doing === 'change' && (
        <LibraryItemDialog kind={item.kind} item={item} onClose={() => setDoing(null)} />
      )}
      <ConfirmDialog
        opened={doing === 'remove'}
        onClose={() => setDoing(null)}
        title={`Remove “${item.title}”?`}
        confirmLabel="Remove it"
        cancelLabel="Keep it"
        tone="danger"
        onConfirm={async () => {
          await removeLibraryItem(item.id);
          await refresh();
        }}
      >
        {item.programmeId
          ? 'It is gone for everybody in the programme. Contracts that took it over keep it.'
          : 'It is gone for everybody. Contracts that took it over keep it.'}
      </ConfirmDialog>
    </div>
  );
}
