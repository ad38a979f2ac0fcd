import { Button } from '@mantine/core';
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { problemLike } from './problem';
import classes from './states.module.css';

interface ErrorStateProps {
  /** Whatever was thrown. A problem of the server is shown in its own words. */
  error: unknown;
  /** Offered as "Try again". */
  onRetry?: () => void;
  action?: ReactNode;
}

/** Where the content would be. */
export function ErrorState({ error, onRetry, action }: ErrorStateProps) {
  const { title, detail, remedy } = problemLike(error);
  return (
    <div className={classes.error} role="alert">
      <div className={classes.picture}>
        <CircleAlert size={30} aria-hidden />
      </div>
      <p className={classes.heading}>{title}</p>
      {detail && <p className={classes.words}>{detail}</p>}
      {remedy && <p className={classes.words}>{remedy}</p>}
      {onRetry && (
        <Button variant="default" onClick={onRetry}>
          Try again
        </Button>
      )}
      {action}
    </div>
  );
}
