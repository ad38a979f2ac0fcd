import { Button, Group } from '@mantine/core';
import { Check, CloudUpload, HardDrive } from 'lucide-react';
import { InlineNotice } from '@/ui/InlineNotice';
import { PlainText } from '@/ui/PlainText';
import classes from './DilemmaPage.module.css';
import type { useDilemmaDraft } from './useDilemmaDraft';

/** Whether what was written is safe, and where. */
export function SaveNote({ draft }: { draft: ReturnType<typeof useDilemmaDraft> }) {
  const { state, theirs } = draft;
  if (state === 'conflict') {
    return (
      <InlineNotice
        tone="warn"
        live
        title="This dilemma was changed in another window"
        action={
          <Group gap="sm">
            <Button size="sm" onClick={draft.keepMine}>
              Keep what is written here
            </Button>
            {theirs && (
              <Button size="sm" variant="default" onClick={draft.takeTheirs}>
                Take the other
              </Button>
            )}
          </Group>
        }
      >
        <p>What you wrote here is still here. Nothing is saved until you choose.</p>
        {theirs && (
          <details>
            <summary>Read the other</summary>
            <p>
              <strong>{theirs.title}</strong>
            </p>
            <PlainText text={theirs.brief} />
          </details>
        )}
      </InlineNotice>
    );
  }
  if (state === 'failed') {
    return (
      <Group gap="sm">
        <span className={classes.unsafe} role="status">
          <HardDrive size={18} aria-hidden />
          Not saved yet. Your words are kept in this tab.
        </span>
        <Button size="compact-md" variant="default" onClick={draft.save}>
          Save again
        </Button>
      </Group>
    );
  }
  return (
    <p className={classes.safe} role="status">
      {state === 'saved' && (draft.saved || draft.words.title) && (
        <>
          <Check size={18} aria-hidden />
          Saved
        </>
      )}
      {(state === 'saving' || state === 'waiting') && (
        <>
          <CloudUpload size={18} aria-hidden />
          Saving…
        </>
      )}
      {state === 'incomplete' && (
        <>
          <HardDrive size={18} aria-hidden />
          Kept in this tab. It is saved once it has a title and a text.
        </>
      )}
    </p>
  );
}
