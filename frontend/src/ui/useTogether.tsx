import { Button } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { InlineNotice } from './InlineNotice';
import { isStale } from './problem';

interface Together<Thing> {
  /** Saves against the version that was read. When it is refused as stale the latest is read, so that saving again succeeds. */
  save: <Answer>(put: (version: number) => Promise<Answer>) => Promise<Answer>;
  /** For a form that stays open: what was saved is what the next save goes against. */
  saved: (thing: Thing) => void;
  /** Says that somebody else was faster, and offers their version. Belongs above the form's buttons. */
  notice: ReactNode;
}

interface TogetherOptions<Thing> {
  /** What the form was filled from. */
  read: Thing;
  latest: () => Promise<Thing>;
  versionOf: (thing: Thing) => number;
  /** Fills the form from what somebody else saved. */
  take: (theirs: Thing) => void;
}

/** For a form on something that two people may edit at once: nothing anybody typed is lost without being told. */
export function useTogether<Thing>({
  read,
  latest,
  versionOf,
  take,
}: TogetherOptions<Thing>): Together<Thing> {
  const known = useRef(versionOf(read));
  const [theirs, setTheirs] = useState<Thing | null>(null);

  return {
    save: async (put) => {
      try {
        const answer = await put(known.current);
        setTheirs(null);
        return answer;
      } catch (error) {
        if (isStale(error)) {
          const found = await latest();
          known.current = versionOf(found);
          setTheirs(found);
        }
        throw error;
      }
    },
    saved: (thing) => {
      known.current = versionOf(thing);
    },
    notice: theirs && (
      <InlineNotice
        tone="warn"
        live
        title="Somebody else saved this while you were writing"
        action={
          <Button
            variant="default"
            size="sm"
            onClick={() => {
              take(theirs);
              setTheirs(null);
            }}
          >
            Take their version
          </Button>
        }
      >
        What you wrote is still here. Save again to put it in place of theirs, or start from what
        they saved.
      </InlineNotice>
    ),
  };
}
