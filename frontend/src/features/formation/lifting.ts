import type { Column } from './arrangement';

/** Where somebody stands on the board: the how manieth of a column, from 0. */
export interface Spot {
  column: Column;
  index: number;
}

/** A column as it is laid out, in the order in which columns are read. */
export interface LaidOut {
  column: Column;
  /** How many people stand in it beside whoever is lifted. */
  others: number;
  left: number;
  top: number;
}

export type ArrowKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

export function isArrow(key: string): key is ArrowKey {
  return ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].includes(key);
}

/**
 * Where an arrow key leads: left and right from column to column, over the ends of rows; up and down within a column, and at
 * its end to the column above or below. Null where there is nothing further.
 */
export function steppedTo(columns: LaidOut[], at: Spot, key: ArrowKey): Spot | null {
  const here = columns.findIndex(({ column }) => column === at.column);
  const from = columns[here];
  if (!from) {
    return null;
  }
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const to = columns[here + (key === 'ArrowLeft' ? -1 : 1)];
    return to ? { column: to.column, index: Math.min(at.index, to.others) } : null;
  }
  const index = at.index + (key === 'ArrowUp' ? -1 : 1);
  if (index >= 0 && index <= from.others) {
    return { column: at.column, index };
  }
  const to = nextRow(columns, from, key);
  return to ? { column: to.column, index: key === 'ArrowUp' ? to.others : 0 } : null;
}

/** The column of the next row that stands nearest. */
function nextRow(columns: LaidOut[], from: LaidOut, key: 'ArrowUp' | 'ArrowDown') {
  const beyond = columns.filter(({ top }) => (key === 'ArrowUp' ? top < from.top : top > from.top));
  const tops = beyond.map(({ top }) => top);
  const row = key === 'ArrowUp' ? Math.max(...tops) : Math.min(...tops);
  return beyond
    .filter(({ top }) => top === row)
    .sort((one, other) => Math.abs(one.left - from.left) - Math.abs(other.left - from.left))[0];
}
