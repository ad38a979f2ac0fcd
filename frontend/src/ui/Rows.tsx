import type { ReactNode } from 'react';
import classes from './Rows.module.css';

interface RowsProps {
  label: string;
  rows: {
    id: string;
    title: ReactNode;
    /** Facts under the title, one below the other. */
    facts?: ReactNode[];
    badge?: ReactNode;
    actions?: ReactNode;
  }[];
}

/** Things of one kind, one below the other, with what can be done about each at its side. */
export function Rows({ label, rows }: RowsProps) {
  return (
    <ul className={classes.rows} aria-label={label}>
      {rows.map(({ id, title, facts = [], badge, actions }) => (
        <li key={id} className={classes.row}>
          <div className={classes.words}>
            <strong>{title}</strong>
            {facts
              .map((fact, at) => ({ fact, at }))
              .filter(({ fact }) => fact)
              .map(({ fact, at }) => (
                <span key={at}>{fact}</span>
              ))}
          </div>
          {badge}
          {actions && <div className={classes.actions}>{actions}</div>}
        </li>
      ))}
    </ul>
  );
}
