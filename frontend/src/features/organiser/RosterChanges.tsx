import type { RosterChange, RosterChangeKind, RosterEntryFacts } from '@/api/generated/model';
import {
  getListRosterChangesQueryKey,
  listRosterChanges,
} from '@/api/generated/roster-file/roster-file';
import { usePages } from '@/api/pages';
import { Loaded } from '@/ui/Loaded';
import { MoreButton } from '@/ui/MoreButton';
import { Rows } from '@/ui/Rows';
import { StateBadge } from '@/ui/StateBadge';
import { dateInWords } from '@/ui/time';

interface RosterChangesProps {
  importId: string;
  kind: RosterChangeKind;
  /** Of the roster that the file is compared with. */
  version: number;
}

/** What a file would do, person by person. */
export function RosterChanges({ importId, kind, version }: RosterChangesProps) {
  const changes = usePages<RosterChange>(
    [...getListRosterChangesQueryKey(importId, { kind }), version],
    (page, signal) => listRosterChanges(importId, { ...page, kind }, { signal }),
    50,
  );
  return (
    <Loaded
      query={{ data: changes.items, error: changes.error, refetch: changes.refetch }}
      what="the lines"
    >
      {(items) => (
        <>
          <Rows
            label="People"
            rows={items.map((change) => ({
              id: `${change.line ?? ''} ${change.email}`,
              title: change.after?.name ?? change.before?.name ?? (change.email || 'No address'),
              facts: [change.line && `Line ${change.line}`, ...factsOf(change)],
              badge: change.place && (
                <StateBadge tone="good">
                  {change.place === 'OFFERED'
                    ? 'Has an offer, keeps it'
                    : `Keeps the place${change.set ? ` in ${change.set.name}` : ''}`}
                </StateBadge>
              ),
            }))}
          />
          <MoreButton what="people" pages={changes} />
        </>
      )}
    </Loaded>
  );
}

function factsOf({ kind, email, before, after, problem }: RosterChange): (string | null)[] {
  if (kind === 'REFUSED') {
    return [problem ?? null];
  }
  if (before && after) {
    return [email, ...differences(before, after)];
  }
  const facts = after ?? before;
  const words = facts
    ? [validity(facts), facts.note, facts.source].filter(Boolean).join(' · ')
    : null;
  return [email, words];
}

function differences(before: RosterEntryFacts, after: RosterEntryFacts): string[] {
  const pairs: [string, string, string][] = [
    ['Name', before.name ?? 'none', after.name ?? 'none'],
    ['Entitled', validity(before), validity(after)],
    ['Note', before.note ?? 'none', after.note ?? 'none'],
    ['Source', before.source ?? 'none', after.source ?? 'none'],
  ];
  return pairs
    .filter(([, was, is]) => was !== is)
    .map(([what, was, is]) => `${what}: ${was} → ${is}`);
}

function validity({ validFrom, validTo }: RosterEntryFacts): string {
  const from = validFrom ? `from ${dateInWords(validFrom)}` : '';
  return `${from}${validTo ? ` to ${dateInWords(validTo)}` : ''}`;
}
