import type {
  ArrangementUpdate,
  Formation,
  SeatedPerson,
  SetProposal,
} from '@/api/generated/model';

/** Where a column of the board stands: the number of a set, or null for those left over. */
export type Column = number | null;

/** The proposal as it would be sent to stay as it is. */
export function arrangementOf(formation: Formation): ArrangementUpdate {
  return {
    sets: formation.sets.map(({ name, weeklyTime, people }) => ({
      name,
      weeklyTime,
      people: people.map(arranged),
    })),
    leftOver: formation.leftOver.map(arranged),
  };
}

function arranged({ enrolmentId, pinned }: SeatedPerson) {
  return { enrolmentId, pinned };
}

function listIn(arrangement: ArrangementUpdate, formation: Formation, column: Column) {
  const at = formation.sets.findIndex((set) => set.number === column);
  return column === null ? arrangement.leftOver : arrangement.sets[at]?.people;
}

/** Somebody sits elsewhere. Who is moved by hand is pinned, so that the next run leaves them there. */
export function moved(
  formation: Formation,
  enrolmentId: string,
  to: Column | 'new',
  index = Number.MAX_SAFE_INTEGER,
): ArrangementUpdate {
  const next = arrangementOf(formation);
  for (const people of [next.leftOver, ...next.sets.map((set) => set.people)]) {
    const at = people.findIndex((person) => person.enrolmentId === enrolmentId);
    if (at >= 0) {
      people.splice(at, 1);
    }
  }
  if (to === 'new') {
    const names = new Set(next.sets.map((set) => set.name));
    let number = next.sets.length + 1;
    while (names.has(`Set ${number}`)) {
      number += 1;
    }
    next.sets.push({ name: `Set ${number}`, people: [{ enrolmentId, pinned: true }] });
  } else {
    listIn(next, formation, to)?.splice(index, 0, { enrolmentId, pinned: true });
  }
  return next;
}

/** Everybody in a column is pinned, or nobody is. */
export function pinnedColumn(
  formation: Formation,
  column: Column,
  pinned: boolean,
): ArrangementUpdate {
  const next = arrangementOf(formation);
  for (const person of listIn(next, formation, column) ?? []) {
    person.pinned = pinned;
  }
  return next;
}

export function pinnedPerson(
  formation: Formation,
  enrolmentId: string,
  pinned: boolean,
): ArrangementUpdate {
  const next = arrangementOf(formation);
  for (const person of [next.leftOver, ...next.sets.map((set) => set.people)].flat()) {
    if (person.enrolmentId === enrolmentId) {
      person.pinned = pinned;
    }
  }
  return next;
}

/** A set is called otherwise, or meets at another time. */
export function changedSet(
  formation: Formation,
  number: number,
  change: Partial<Pick<SetProposal, 'name' | 'weeklyTime'>>,
): ArrangementUpdate {
  const next = arrangementOf(formation);
  const set = next.sets[formation.sets.findIndex((each) => each.number === number)];
  if (set) {
    Object.assign(set, change);
  }
  return next;
}

/** The board as it will be, until the server has said what it makes of it. */
export function shownAs(formation: Formation, arrangement: ArrangementUpdate): Formation {
  const people = new Map(
    [...formation.leftOver, ...formation.sets.flatMap((set) => set.people)].map((person) => [
      person.enrolmentId,
      person,
    ]),
  );
  const seated = (list: ArrangementUpdate['leftOver']) =>
    list.flatMap(({ enrolmentId, pinned }) => {
      const person = people.get(enrolmentId);
      return person ? [{ ...person, pinned }] : [];
    });
  return {
    ...formation,
    sets: arrangement.sets.map((set, at) => {
      const before = formation.sets[at];
      return {
        number: at + 1,
        name: set.name,
        weeklyTime: before?.weeklyTime ?? null,
        times: before?.times ?? [],
        people: seated(set.people),
        explanation: before?.explanation ?? '',
        findings: before?.findings ?? [],
        points: before?.points ?? 0,
        setId: null,
      };
    }),
    leftOver: seated(arrangement.leftOver),
  };
}

/** How two proposals differ: sets of the same people, and people whose company is another. */
export function compared(one: Formation, other: Formation) {
  const keys = (formation: Formation) =>
    new Map(
      formation.sets.map((set) => [
        set.people
          .map((person) => person.enrolmentId)
          .sort()
          .join(),
        set,
      ]),
    );
  const ones = keys(one);
  const others = keys(other);
  const same = [...ones.keys()].filter((key) => others.has(key));
  const settled = new Set(same.flatMap((key) => key.split(',')));
  const seated = one.sets.flatMap((set) => set.people);
  return {
    same: same.flatMap((key) => ones.get(key)?.name ?? []),
    elsewhere: seated.filter((person) => !settled.has(person.enrolmentId)).length,
  };
}
