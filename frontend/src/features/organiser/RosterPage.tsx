import { Button } from '@mantine/core';
import { Download, Upload, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { Programme, Roster } from '@/api/generated/model';
import { useGetProgramme } from '@/api/generated/programme/programme';
import { removeRoster, useListRosters } from '@/api/generated/roster/roster';
import { getExportRosterUrl } from '@/api/generated/roster-file/roster-file';
import { WHOLE_PAGE } from '@/api/pages';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { count } from '@/placeWords';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import classes from './Organiser.module.css';
import { RosterDialog } from './RosterDialog';
import { RosterEntries } from './RosterEntries';
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

function RosterView({ programme, roster }: { programme: Programme; roster: Roster }) {
  const navigate = useNavigate();
  const refresh = useRefresh();
  const [asking, setAsking] = useState<'change' | 'remove' | 'add' | null>(null);
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
      <RosterEntries roster={roster} mayChange={mayChange} />
      {asking === 'change' && (
        <RosterDialog programmeId={programme.id} roster={roster} onClose={close} />
      )}
      {asking === 'add' && <RosterEntryDialog rosterId={roster.id} onClose={close} />}
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
    </>
  );
}
