import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Formation, SeatedPerson } from '@/api/generated/model';
import { ordinal } from '@/placeWords';
import { useAnnounce } from '@/ui/Announcer';
import { type Column, moved, shownAs } from './arrangement';
import { isArrow, type LaidOut, type Spot, steppedTo } from './lifting';

interface LiftOptions {
  board: RefObject<HTMLElement | null>;
  shown: Formation;
  /** While a change is being kept, nothing moves. */
  busy: boolean;
  onMove: (person: SeatedPerson, to: Column, index: number) => void;
}

/**
 * Moves somebody over the board by the keyboard: the space bar lifts them, arrows carry them to every column, in whichever
 * row, the space bar puts them down, Escape leaves them where they were. Each step is told.
 */
export function useLift({ board, shown, busy, onMove }: LiftOptions) {
  const announce = useAnnounce();
  const [lifted, setLifted] = useState<{ person: SeatedPerson; from: Spot; at: Spot } | null>(null);
  // A card that goes to another column is made anew there; it keeps the focus all the same.
  const focused = useRef<string | null>(null);

  useEffect(() => {
    if (focused.current && !busy) {
      const handle = handleOf(board.current, focused.current);
      handle?.focus();
      // The focus brings only the handle into view.
      handle?.closest('li')?.scrollIntoView({ block: 'nearest' });
      if (!lifted) {
        focused.current = null;
      }
    }
  }, [board, busy, lifted]);

  useEffect(() => {
    if (!lifted) {
      return;
    }
    const leave = () => setLifted(null);
    window.addEventListener('pointerdown', leave);
    return () => window.removeEventListener('pointerdown', leave);
  }, [lifted]);

  const press = (event: KeyboardEvent, person: SeatedPerson, here: Spot) => {
    if (!lifted) {
      if (event.key === ' ' && !busy) {
        event.preventDefault();
        focused.current = person.enrolmentId;
        setLifted({ person, from: here, at: here });
        announce(
          `${person.person.name} is lifted: ${spotWords(shown, here, person)}. Left and right go to the other columns, up and down within one. The space bar puts them down, Escape leaves them where they were.`,
        );
      }
      return;
    }
    const { from, at } = lifted;
    if (isArrow(event.key)) {
      const to = steppedTo(laidOut(board.current, shown, person), at, event.key);
      if (to) {
        setLifted({ ...lifted, at: to });
      }
      announce(to ? spotWords(shown, to, person) : 'There is nothing further that way.');
    } else if (event.key === ' ' || event.key === 'Enter') {
      setLifted(null);
      if (same(from, at)) {
        announce(`${person.person.name} stays where they were.`);
      } else {
        onMove(person, at.column, at.index);
      }
    } else if (event.key === 'Escape') {
      setLifted(null);
      announce(`${person.person.name} stays where they were: ${spotWords(shown, from, person)}.`);
    } else if (event.key !== 'Tab') {
      return;
    }
    event.preventDefault();
  };

  return {
    /** The board as it would be if whoever is lifted were put down now. */
    carried: lifted
      ? shownAs(shown, moved(shown, lifted.person.enrolmentId, lifted.at.column, lifted.at.index))
      : shown,
    lifted: lifted?.person.enrolmentId ?? null,
    press,
  };
}

/** `Set 2, 3rd of 6`, counting whoever comes. */
export function spotWords(formation: Formation, { column, index }: Spot, person: SeatedPerson) {
  const set = formation.sets.find(({ number }) => number === column);
  const others = (set?.people ?? formation.leftOver).filter(
    ({ enrolmentId }) => enrolmentId !== person.enrolmentId,
  ).length;
  return `${set?.name ?? 'Left over'}, ${ordinal(index + 1)} of ${others + 1}`;
}

function same(one: Spot, other: Spot): boolean {
  return one.column === other.column && one.index === other.index;
}

function handleOf(board: HTMLElement | null, enrolmentId: string) {
  return board?.querySelector<HTMLElement>(`[data-handle="${enrolmentId}"]`);
}

/** The columns that are shown, in their order, with where they stand on the page. */
function laidOut(board: HTMLElement | null, formation: Formation, person: SeatedPerson): LaidOut[] {
  return [...(board?.querySelectorAll<HTMLElement>('[data-column]') ?? [])].map((element) => {
    const number = element.dataset.column ?? '';
    const column = number === '' ? null : Number(number);
    const people =
      formation.sets.find((set) => set.number === column)?.people ?? formation.leftOver;
    const { left, top } = element.getBoundingClientRect();
    return {
      column,
      others: people.filter(({ enrolmentId }) => enrolmentId !== person.enrolmentId).length,
      left: Math.round(left),
      top: Math.round(top),
    };
  });
}
