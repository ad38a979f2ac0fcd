import type { ReactNode } from 'react';
import { usePageFocus } from './PageFocus';
import classes from './PageHeader.module.css';

interface PageHeaderProps {
  title: string;
  /** A few words above the title that say where one is, such as the programme of a set. */
  eyebrow?: ReactNode;
  /** One or two sentences. */
  lead?: ReactNode;
  /** State badges and the like, under the title. */
  meta?: ReactNode;
  /** Buttons; the first is the main one. */
  actions?: ReactNode;
}

/** Begins a page: names the browser's tab, holds the one `h1`, and takes the focus after a navigation. */
export function PageHeader({ title, eyebrow, lead, meta, actions }: PageHeaderProps) {
  const heading = usePageFocus(title);
  return (
    <header className={classes.header}>
      <title>{`${title} · Setwise`}</title>
      <div className={classes.words}>
        {eyebrow && <p className={classes.eyebrow}>{eyebrow}</p>}
        <h1 ref={heading} tabIndex={-1} className={classes.title}>
          {title}
        </h1>
        {meta && <div className={classes.meta}>{meta}</div>}
        {lead && <p className={classes.lead}>{lead}</p>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </header>
  );
}
