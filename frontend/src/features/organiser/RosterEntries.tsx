import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Search } from 'lucide-react';
import { useState } from 'react';
import type { Roster, RosterEntry } from '@/api/generated/model';
import {
  getListRosterEntriesQueryKey,
  listRosterEntries,
  removeRosterEntry,
} from '@/api/generated/roster/roster';
import { usePages } from '@/api/pages';
import { useRefresh } from '@/api/useRefresh';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { localDate } from '@/ui/due';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { MoreButton } from '@/ui/MoreButton';
import { Rows } from '@/ui/Rows';
import { StateBadge } from '@/ui/StateBadge';
import { dateInWords } from '@/ui/time';
import { RosterEntryDialog } from './RosterEntryDialog';

interface RosterEntriesProps {
  roster: Roster;
  /** The reader may change entries and take them off. */
  mayChange: boolean;
}

/** Who is on a roster, to be searched. */
export function RosterEntries({ roster, mayChange }: RosterEntriesProps) {
  const refresh = useRefresh();
  const [changing, setChanging] = useState<RosterEntry | null>(null);
  const [removing, setRemoving] = useState<RosterEntry | null>(null);
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 250);
  const params = search ? { search } : {};
  const entries = usePages<RosterEntry>(
    getListRosterEntriesQueryKey(roster.id, params),
    (page, signal) => listRosterEntries(roster.id, { ...page, ...params }, { signal }),
    50,
  );
  return (
    <>
      <TextInput
        type="search"
        aria-label="Search by name or email address"
        placeholder="Search by name or email address"
        leftSection={<Search size={18} />}
        maw="28rem"
        mb="lg"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Loaded
        query={{ data: entries.items, error: entries.error, refetch: entries.refetch }}
        what="the people on this roster"
      >
        {(items) =>
          items.length === 0 ? (
            <EmptyState title={search ? 'Nobody is found' : 'Nobody is on this roster yet'}>
              {search
                ? `No name or address on this roster contains “${search}”.`
                : 'Add people by the email address with which they sign in.'}
            </EmptyState>
          ) : (
            <>
              <Rows
                label={`People on ${roster.name}`}
                rows={items.map((entry) => {
                  const who = entry.name ?? entry.email;
                  return {
                    id: entry.id,
                    title: who,
                    facts: [
                      entry.name && entry.email,
                      validity(entry),
                      entry.note,
                      entry.source && `Source: ${entry.source}`,
                    ],
                    badge: !entry.validToday && (
                      <StateBadge tone={entry.holdsPlace ? 'attention' : 'ended'}>
                        {standing(entry)}
                      </StateBadge>
                    ),
                    actions: mayChange && (
                      <>
                        <Button
                          variant="default"
                          size="sm"
                          aria-label={`Change ${who}`}
                          onClick={() => setChanging(entry)}
                        >
                          Change
                        </Button>
                        <Button
                          variant="subtle"
                          color="brick"
                          size="sm"
                          aria-label={`Take ${who} off the roster`}
                          onClick={() => setRemoving(entry)}
                        >
                          Take off
                        </Button>
                      </>
                    ),
                  };
                })}
              />
              <MoreButton what="people" pages={entries} />
            </>
          )
        }
      </Loaded>
      {changing && (
        <RosterEntryDialog
          rosterId={roster.id}
          entry={changing}
          onClose={() => setChanging(null)}
        />
      )}
      <ConfirmDialog
        opened={removing !== null}
        onClose={() => setRemoving(null)}
        title={`Take ${removing?.name ?? removing?.email ?? 'this person'} off the roster?`}
        confirmLabel="Take off the roster"
        cancelLabel="Leave as it is"
        tone="danger"
        onConfirm={async () => {
          if (removing) {
            await removeRosterEntry(removing.id);
            await refresh();
          }
        }}
      >
        Whoever has a place keeps it; from now on this person cannot be admitted through this
        roster.
      </ConfirmDialog>
    </>
  );
}

/** What an organiser has to know of an entry that entitles nobody today. */
function standing({ validFrom, holdsPlace }: RosterEntry): string {
  if (validFrom > localDate(Date.now())) {
    return 'Not yet valid';
  }
  return holdsPlace ? 'Ended, keeps the place' : 'Ended';
}

function validity({ validFrom, validTo }: RosterEntry): string {
  return `From ${dateInWords(validFrom)}${validTo ? ` to ${dateInWords(validTo)}` : ''}`;
}
