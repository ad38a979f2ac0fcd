import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import classes from './Disclosure.module.css';

/** Something that is at hand without being in the way. */
export function Disclosure({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className={classes.disclosure}>
      <summary className={classes.summary}>
        <ChevronRight size={18} aria-hidden className={classes.sign} />
        {summary}
      </summary>
      <div className={classes.body}>{children}</div>
    </details>
  );
}
