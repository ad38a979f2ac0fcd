import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Search } from 'lucide-react';
import { useState } from 'react';
import type { PersonAccount } from '@/api/generated/model';
import {
  deactivatePerson,
  getListPeopleQueryKey,
  listPeople,
  reactivatePerson,
} from '@/api/generated/person/person';
import { usePages } from '@/api/pages';
import { useRefresh } from '@/api/useRefresh';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { MoreButton } from '@/ui/MoreButton';
import { Rows } from '@/ui/Rows';
import { StateBadge } from '@/ui/StateBadge';
import { RelativeTime } from '@/ui/Time';
import { AdministrationHeader } from './AdministrationHeader';
import { ErasePersonDialog } from './ErasePersonDialog';

/** Everybody with an account, and whether they can sign in. */
export function PeoplePage() {
  const refresh = useRefresh();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 250);
  const [asking, setAsking] = useState<PersonAccount | null>(null);
  const [erasing, setErasing] = useState<PersonAccount | null>(null);
  const params = search ? { search } : {};
  const people = usePages<PersonAccount>(
    getListPeopleQueryKey(params),
    (page, signal) => listPeople({ ...page, ...params }, { signal }),
    50,
  );
  return (
    <>
      <AdministrationHeader title="People" />
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
        query={{ data: people.items, error: people.error, refetch: people.refetch }}
        what="the people"
      >
        {(items) =>
          items.length === 0 ? (
            <EmptyState title="Nobody is found">
              {`No name or address contains “${search}”.`}
            </EmptyState>
          ) : (
            <>
              <Rows
                label="People"
                rows={items.map((person) => ({
                  id: person.id,
                  title: person.name ?? person.email,
                  facts: [
                    person.name && person.email,
                    <>
                      {person.organisation && `${person.organisation}. `}
                      {person.lastSeenAt ? (
                        <>
                          Last here <RelativeTime instant={person.lastSeenAt} />
                        </>
                      ) : (
                        'Never signed in'
                      )}
                    </>,
                  ],
                  badge: <Badges person={person} />,
                  actions: (
                    <>
                      <Switch person={person} onAsk={() => setAsking(person)} />
                      {person.allowedActions.includes('erasePerson') && (
                        <Button
                          variant="subtle"
                          color="brick"
                          size="sm"
                          aria-label={`Erase: ${nameOf(person)}`}
                          onClick={() => setErasing(person)}
                        >
                          Erase
                        </Button>
                      )}
                    </>
                  ),
                }))}
              />
              <MoreButton what="people" pages={people} />
            </>
          )
        }
      </Loaded>
      {erasing && <ErasePersonDialog person={erasing} onClose={() => setErasing(null)} />}
      <ConfirmDialog
        opened={asking !== null}
        onClose={() => setAsking(null)}
        title={
          asking?.deactivated
            ? `Let ${nameOf(asking)} in again?`
            : `Deactivate ${asking ? nameOf(asking) : ''}?`
        }
        confirmLabel={asking?.deactivated ? 'Let in again' : 'Deactivate'}
        tone={asking?.deactivated ? 'plain' : 'danger'}
        onConfirm={async () => {
          if (asking) {
            await (asking.deactivated ? reactivatePerson : deactivatePerson)(asking.id);
            await refresh();
          }
        }}
      >
        {asking?.deactivated
          ? 'They can sign in as before. Their old devices and tokens stay signed out.'
          : 'They are signed out everywhere and can no longer sign in; their tokens stop at once. What they wrote stays with their sets.'}
      </ConfirmDialog>
    </>
  );
}

const nameOf = (person: PersonAccount) => person.name ?? person.email;

function Badges({ person }: { person: PersonAccount }) {
  return (
    <>
      {person.administrator && <StateBadge tone="active">Administrator</StateBadge>}
      {person.deactivated && <StateBadge tone="ended">Deactivated</StateBadge>}
    </>
  );
}

function Switch({ person, onAsk }: { person: PersonAccount; onAsk: () => void }) {
  const may = (action: string) => person.allowedActions.includes(action);
  if (!may('deactivatePerson') && !may('reactivatePerson')) {
    return null;
  }
  const label = person.deactivated ? 'Let in again' : 'Deactivate';
  return (
    <Button
      variant={person.deactivated ? 'default' : 'subtle'}
      color={person.deactivated ? undefined : 'brick'}
      size="sm"
      aria-label={`${label}: ${nameOf(person)}`}
      onClick={onAsk}
    >
      {label}
    </Button>
  );
}
