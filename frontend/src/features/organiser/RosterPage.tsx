import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Download, Search, Upload, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { Programme, Roster, RosterEntry } from '@/api/generated/model';
import { useGetProgramme } from '@/api/generated/programme/programme';
import {
  getListRosterEntriesQueryKey,
  listRosterEntries,
  removeRoster,
  removeRosterEntry,
  useListRosters,
} from '@/api/generated/roster/roster';
import { getExportRosterUrl } from '@/api/generated/roster-file/roster-file';
import { usePages, WHOLE_PAGE } from '@/api/pages';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { count } from '@/placeWords';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { localDate } from '@/ui/due';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { MoreButton } from '@/ui/MoreButton';
import { PageHeader } from '@/ui/PageHeader';
import { Rows } from '@/ui/Rows';
import { StateBadge } from '@/ui/StateBadge';
import { dateInWords } from '@/ui/time';
import classes from './Organiser.module.css';
import { RosterDialog } from './RosterDialog';
import { RosterEntryDialog } from './RosterEntryDialog';

/** The people on one roster of a programme. */
export function RosterPage() {
  const { programmeId = '', rosterId = '' } = useParams();
  const programme = useGetProgramme(programmeId);
  const rosters = useListRosters(programmeId, { limit: WHOLE_PAGE });
  return (
    <Loaded query={programme} what="the programme" shape="page">
      {(of) => (
        <Loaded query={rosters} what="the roster" shape="page">
          {({ items }) => {
            const roster = items.find(({ id }) => id === rosterId);
            return roster ? (
              <RosterView programme={of} roster={roster} />
            ) : (
              <EmptyState title="There is no such roster">It may have been removed.</EmptyState>
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
}

type Asking = 'change' | 'remove' | 'add' | RosterEntry | null;

function RosterView({ programme, roster }: { programme: Programme; roster: Roster }) {
  const navigate = useNavigate();
  const refresh = useRefresh();
  const [asking, setAsking] = useState<Asking>(null);
  const [removing, setRemoving] = useState<RosterEntry | null>(null);
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 250);
  const params = search ? { search } : {};
  const entries = usePages<RosterEntry>(
    getListRosterEntriesQueryKey(roster.id, params),
    (page, signal) => listRosterEntries(roster.id, { ...page, ...params }, { signal }),
    50,
  );
  const back = paths.organiseProgramme({ programmeId: programme.id });
  const mayChange = programme.allowedActions.includes('createRoster');
  const close = () => setAsking(null);

  return (
    <>
      <PageHeader
        title={roster.name}
        eyebrow={
          <Link to={back} className={classes.up}>
            {programme.name}
          </Link>
        }
        meta={
          <>
            <span>{count(roster.entries, 'person', 'people')}</span>
            <span>{`${count(roster.placesTaken, 'place')} taken`}</span>
            <span>
              {roster.reservedPlaces === 0 ? 'none reserved' : `${roster.reservedPlaces} reserved`}
            </span>
          </>
        }
        actions={
          mayChange && (
            <>
              <Button leftSection={<UserPlus size={18} />} onClick={() => setAsking('add')}>
                Add a person
              </Button>
              <Button
                component={Link}
                to={paths.rosterImport({ programmeId: programme.id, rosterId: roster.id })}
                variant="default"
                leftSection={<Upload size={18} />}
              >
                Import a file
              </Button>
              <Button
                component="a"
                href={getExportRosterUrl(roster.id)}
                download={`${roster.name}.csv`}
                variant="default"
                leftSection={<Download size={18} />}
              >
                Export
              </Button>
              <Button variant="default" onClick={() => setAsking('change')}>
                Change the roster
              </Button>
              <Button variant="subtle" color="brick" onClick={() => setAsking('remove')}>
                Remove it
              </Button>
            </>
          )
        }
      />
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
                          onClick={() => setAsking(entry)}
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
      {asking === 'change' && (
        <RosterDialog programmeId={programme.id} roster={roster} onClose={close} />
      )}
      {asking === 'add' && <RosterEntryDialog rosterId={roster.id} onClose={close} />}
      {asking !== null && typeof asking === 'object' && (
        <RosterEntryDialog rosterId={roster.id} entry={asking} onClose={close} />
      )}
      <ConfirmDialog
        opened={asking === 'remove'}
        onClose={close}
        title={`Remove ${roster.name}?`}
        confirmLabel="Remove the roster"
        cancelLabel="Keep it"
        tone="danger"
        onConfirm={async () => {
          await removeRoster(roster.id);
          navigate(back);
          await refresh();
        }}
      >
        The people on it can no longer have a place through it. A roster through which somebody has
        a place cannot be removed.
      </ConfirmDialog>
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
