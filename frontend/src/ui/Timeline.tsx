import type { ReactNode } from 'react';
import classes from './Timeline.module.css';

export interface TimelineItem {
  id: string;
  /** When: a `ZonedTime`, a date. */
  when: ReactNode;
  title: ReactNode;
  body?: ReactNode;
  state: 'done' | 'current' | 'coming';
}

/** What was and what will be, in the order of time: the sessions of a set, the notes on an action. */
export function Timeline({ label, items }: { label: string; items: TimelineItem[] }) {
  return (
    <ol className={classes.timeline} aria-label={label}>
      {items.map((item) => (
        <li
          key={item.id}
          className={classes.item}
          data-state={item.state}
          aria-current={item.state === 'current' ? 'true' : undefined}
        >
          <p className={classes.when}>{item.when}</p>
          <div className={classes.title}>{item.title}</div>
          {item.body && <div className={classes.body}>{item.body}</div>}
        </li>
      ))}
    </ol>
  );
}
