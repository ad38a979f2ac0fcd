import type { ReactNode } from 'react';
import { Dots } from './Logo';
import classes from './states.module.css';

interface EmptyStateProps {
  title: string;
  /** Why there is nothing, and what would change that. */
  children?: ReactNode;
  action?: ReactNode;
}

/** Where a list would be. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <div className={classes.picture}>
        <Dots size={44} hollow />
      </div>
      <p className={classes.heading}>{title}</p>
      {children && <p className={classes.words}>{children}</p>}
      {action}
    </div>
  );
}
