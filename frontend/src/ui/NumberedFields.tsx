import { ActionIcon } from '@mantine/core';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import classes from './NumberedFields.module.css';

interface NumberedFieldsProps {
  /** "clause" */
  what: string;
  at: number;
  of: number;
  /** What is written there already, for whoever hears the button that takes it out. */
  named: string;
  /** The beginning of the buttons' ids, where the focus has to find them again: `<root>-up-<at>` and `<root>-down-<at>`. */
  root?: string;
  onMove: (to: number, direction: 'up' | 'down') => void;
  onRemove: () => void;
  /** The fields. */
  children: ReactNode;
}

/** One of several things that are written, moved and taken out, in a list of its kind. */
export function NumberedFields(props: NumberedFieldsProps) {
  const { what, at, of, named, root, onMove, onRemove, children } = props;
  const number = at + 1;
  return (
    <li className={classes.item}>
      <fieldset className={classes.fields}>
        <legend
          className={classes.legend}
        >{`${what.charAt(0).toUpperCase()}${what.slice(1)} ${number}`}</legend>
        {children}
      </fieldset>
      <div className={classes.tools}>
        <ActionIcon
          id={root && `${root}-up-${at}`}
          aria-label={`Move ${what} ${number} up`}
          disabled={at === 0}
          onClick={() => onMove(at - 1, 'up')}
        >
          <ArrowUp size={20} />
        </ActionIcon>
        <ActionIcon
          id={root && `${root}-down-${at}`}
          aria-label={`Move ${what} ${number} down`}
          disabled={number === of}
          onClick={() => onMove(at + 1, 'down')}
        >
          <ArrowDown size={20} />
        </ActionIcon>
        <ActionIcon
          color="brick"
          aria-label={`Take out ${what} ${number}${named && `, ${named}`}`}
          onClick={onRemove}
        >
          <Trash2 size={20} />
        </ActionIcon>
      </div>
    </li>
  );
}

/** The list around them. */
export function NumberedList({ children }: { children: ReactNode }) {
  return <ol className={classes.list}>{children}</ol>;
}
