import type { PlannedEntry, ProposedSession, SessionKind } from '@/api/generated/model';
import { instantAt, localMoment } from '@/ui/zones';

/** One session of the series as it is edited before it is planned. */
export interface SeriesRow {
  key: string;
  kind: SessionKind;
  date: string;
  clock: string;
  presenterIds: string[];
  hostId: string;
  /** Days off that it gave way to. */
  insteadOf: { day: string; name: string }[];
}

export function rowsOf(sessions: ProposedSession[], zone: string): SeriesRow[] {
  return sessions.map(({ kind, startsAt, presenters, host, insteadOf }, at) => ({
    key: `${at}-${startsAt}`,
    kind,
    ...localMoment(startsAt, zone),
    presenterIds: presenters.map(({ id }) => id),
    hostId: host?.id ?? '',
    insteadOf,
  }));
}

/** What is sent: in the order of time, because turns belong to rounds in the order in which they are planned. */
export function entriesOf(rows: SeriesRow[], zone: string): PlannedEntry[] {
  return rows
    .map(({ kind, date, clock, presenterIds, hostId }) => ({
      kind,
      startsAt: instantAt({ date, clock }, zone) ?? '',
      hostId: hostId && !presenterIds.includes(hostId) ? hostId : null,
      presenterIds,
    }))
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt));
}

/** Somebody presents at a place of the series; whoever had it takes the place that they leave, so that nobody loses a turn. */
export function withPresenter(
  rows: SeriesRow[],
  key: string,
  position: number,
  personId: string,
): SeriesRow[] {
  const at = rows.findIndex((row) => row.key === key);
  const former = rows[at]?.presenterIds[position];
  const nearest = rows
    .map((row, index) => ({ row, distance: Math.abs(index - at) }))
    .filter(({ row }) => row.key !== key && row.presenterIds.includes(personId))
    .sort((one, other) => one.distance - other.distance)[0]?.row;
  return rows.map((row) => {
    if (row.key === key) {
      return {
        ...row,
        presenterIds: row.presenterIds.map((id, index) =>
          index === position ? personId : id === personId && former ? former : id,
        ),
      };
    }
    return row === nearest && former
      ? { ...row, presenterIds: row.presenterIds.map((id) => (id === personId ? former : id)) }
      : row;
  });
}
