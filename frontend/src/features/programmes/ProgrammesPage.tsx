import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { Link } from 'react-router';
import { useListMyEnrolments } from '@/api/generated/enrolment/enrolment';
import type { Programme } from '@/api/generated/model';
import { useGetMe } from '@/api/generated/person/person';
import { getListProgrammesQueryKey, listProgrammes } from '@/api/generated/programme/programme';
import { usePages, WHOLE_PAGE } from '@/api/pages';
import { paths } from '@/paths';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { MoreButton } from '@/ui/MoreButton';
import { PageHeader } from '@/ui/PageHeader';
import { CardGrid } from '@/ui/Section';
import { latestFor } from './application';
import { ProgrammeCard } from './ProgrammeCard';

/** What there is to join, and where one stands with each. */
export function ProgrammesPage() {
  const { data: me } = useGetMe();
  const programmes = usePages<Programme>(getListProgrammesQueryKey(), (page, signal) =>
    listProgrammes(page, { signal }),
  );
  const mine = useListMyEnrolments({ limit: WHOLE_PAGE });

  return (
    <>
      <PageHeader
        title="Programmes"
        lead="Each programme brings people together in small sets. See which of them have a place for you."
        actions={
          me &&
          me.organises.length > 0 && (
            <Button
              component={Link}
              to={paths.newProgramme()}
              variant="default"
              leftSection={<Plus size={18} />}
            >
              New programme
            </Button>
          )
        }
      />
      <Loaded
        query={{
          data: programmes.items,
          error: programmes.error,
          refetch: programmes.refetch,
        }}
        what="the programmes"
        shape="cards"
      >
        {(items) =>
          items.length === 0 ? (
            <EmptyState title="No programme is open yet">
              When an organisation opens one, it appears here with who can join and when it starts.
            </EmptyState>
          ) : (
            <>
              <CardGrid least="24rem">
                {items.map((programme) => (
                  <ProgrammeCard
                    key={programme.id}
                    programme={programme}
                    enrolment={latestFor(programme.id, mine.data?.items ?? [])}
                  />
                ))}
              </CardGrid>
              <MoreButton what="programmes" pages={programmes} />
            </>
          )
        }
      </Loaded>
    </>
  );
}
