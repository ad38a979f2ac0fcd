import { Button } from '@mantine/core';
import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { useRefresh } from '@/api/useRefresh';
import { useAnnounce } from '@/ui/Announcer';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { FormError } from '@/ui/FormError';
import { PlainText } from '@/ui/PlainText';
import classes from './ClosingPages.module.css';

interface ReleaseSwitchProps {
  /** The very words that would be read. */
  what: string;
  /** What stands beside them on the organisers' page; nothing for a theme. */
  shownAs?: string;
  /** When they appear there. */
  rule: string;
  released: boolean;
  onRelease: (released: boolean) => Promise<unknown>;
}

/** Lets the organisers read some words of one's own, after one has seen exactly what they would see; takes it back at once. */
export function ReleaseSwitch({ what, shownAs, rule, released, onRelease }: ReleaseSwitchProps) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  // Several of these stand on a page.
  const which = shownAs ?? what;

  const takeBack = async () => {
    setProblem(null);
    try {
      await onRelease(false);
      await refresh();
      announce('Taken back. The organisers no longer see it.');
    } catch (refusal) {
      setProblem(refusal);
    }
  };

  return (
    <div className={classes.release}>
      {released ? (
        <>
          <span className={classes.releasedNote}>
            <Eye size={16} aria-hidden />
            The organisers may read this
          </span>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={`Take it back: ${which}`}
            onClick={takeBack}
          >
            Take it back
          </Button>
        </>
      ) : (
        <>
          <span className={classes.ownNote}>
            <EyeOff size={16} aria-hidden />
            Yours alone
          </span>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={`Let the organisers read this: ${which}`}
            onClick={() => setAsking(true)}
          >
            Let the organisers read this
          </Button>
        </>
      )}
      <FormError error={problem} />
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title="Let the organisers read this?"
        confirmLabel="Let them read it"
        onConfirm={async () => {
          await onRelease(true);
          await refresh();
          announce('The organisers may read it. You can take it back at any time.');
        }}
      >
        <p>This is exactly what the organisers of the programme will see:</p>
        <blockquote className={classes.preview}>
          {shownAs && <p className={classes.soft}>{shownAs}</p>}
          <PlainText text={what} />
        </blockquote>
        <ul className={classes.facts}>
          <li>Without your name, and without the name of your set.</li>
          <li>{rule}</li>
          <li>You can take it back at any time, and it is gone from their page at once.</li>
        </ul>
        <p className={classes.soft}>
          Does anything in these words tell who you are, or whom you speak of? Then keep them to
          yourself, or write them another way.
        </p>
      </ConfirmDialog>
    </div>
  );
}
