import type { ReactNode } from 'react';
import classes from './DataList.module.css';

interface DataListProps {
  /** Facts without a value are left out. */
  items: { term: string; value: ReactNode }[];
}

/** Facts about one thing. */
export function DataList({ items }: DataListProps) {
  return (
    <dl className={classes.list}>
      {items
        .filter(({ value }) => value !== null && value !== undefined && value !== '')
        .map(({ term, value }) => (
          <div key={term} className={classes.item}>
            <dt className={classes.term}>{term}</dt>
            <dd className={classes.value}>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
