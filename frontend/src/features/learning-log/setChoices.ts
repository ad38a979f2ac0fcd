import type { LogSet } from '@/api/generated/model';
import { setStateWords } from '@/placeWords';

const NO_LONGER_MINE = 'No longer yours';
const STATES = ['RUNNING', 'ENROLLING', 'DRAFT', 'CLOSED', 'CANCELLED'] as const;

/** Sets to choose from, those that run before those that are over, each below the words for where it stands. */
export function setChoices(sets: LogSet[]) {
  return [...STATES, null]
    .map((state) => ({
      group: state ? setStateWords[state][1] : NO_LONGER_MINE,
      items: sets
        .filter((set) => (set.state ?? null) === state)
        .map(({ id, name }) => ({ value: id, label: name })),
    }))
    .filter(({ items }) => items.length > 0);
}
