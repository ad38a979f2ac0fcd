import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import classes from './Disclosure.module.css';

interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  /** The key that opens and closes it. */
  shortcut?: string;
  onToggle?: (opened: boolean) => void;
}

/** Something that is at hand without being in the way. */
export function Disclosure({ summary, children, shortcut, onToggle }: DisclosureProps) {
  return (
    <details
      className={classes.disclosure}
      onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))}
    >
      <summary className={classes.summary} aria-keyshortcuts={shortcut}>
        <ChevronRight size={18} aria-hidden className={classes.sign} />
        {summary}
      </summary>
      <div className={classes.body}>{children}</div>
    </details>
  );
}
