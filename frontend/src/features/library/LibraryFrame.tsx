import { Button, Select } from '@mantine/core';
import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { LibraryItem, LibraryKind } from '@/api/generated/model';
import { useGetMe } from '@/api/generated/person/person';
import { useListProgrammes } from '@/api/generated/programme/programme';
import { WHOLE_PAGE } from '@/api/pages';
import { paths } from '@/paths';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { MoreButton } from '@/ui/MoreButton';
import { PageHeader } from '@/ui/PageHeader';
import { SubNav } from '@/ui/SubNav';
import classes from './Library.module.css';
import { LibraryItemDialog } from './LibraryItemDialog';
import { type useLibrary, useShelf } from './useLibrary';

interface LibraryFrameProps {
  title: string;
  lead: string;
  /** What somebody who may add something adds here; guides come with examples. */
  kind: LibraryKind;
  /** "guides" */
  what: string;
  shelf: ReturnType<typeof useLibrary>;
  /** Filters of this part, beside the choice of a programme. */
  filters?: ReactNode;
  children: (items: LibraryItem[]) => ReactNode;
}

/** What all parts of the library have in common: where one is in it, whose things are shown, and adding to them. */
export function LibraryFrame({
  title,
  lead,
  kind,
  what,
  shelf,
  filters,
  children,
}: LibraryFrameProps) {
  const [programmeId, choose] = useShelf();
  const [adding, setAdding] = useState(false);
  const { data: me } = useGetMe();
  const programmes = useListProgrammes({ limit: WHOLE_PAGE });
  const chosen = programmes.data?.items.find(({ id }) => id === programmeId);
  const mayAdd = chosen
    ? chosen.allowedActions.includes('updateProgramme')
    : me?.administrator === true && !programmeId;
  const query = programmeId ? `?programme=${programmeId}` : '';

  return (
    <>
      <PageHeader
        eyebrow="Library"
        title={title}
        lead={lead}
        actions={
          mayAdd && (
            <Button
              variant="default"
              leftSection={<Plus size={18} />}
              onClick={() => setAdding(true)}
            >
              {chosen ? `Add for ${chosen.name}` : 'Add for everybody'}
            </Button>
          )
        }
      />
      <SubNav
        label="Library"
        places={[
          { to: `${paths.library()}${query}`, label: 'Guides', end: true },
          { to: `${paths.libraryQuestions()}${query}`, label: 'Questions' },
          { to: `${paths.libraryRules()}${query}`, label: 'Ground rules' },
          { to: `${paths.libraryStarters()}${query}`, label: 'Starter packs' },
        ]}
      />
      <div className={classes.filters}>
        {filters}
        {programmes.data && programmes.data.items.length > 0 && (
          <Select
            label="Together with what is for"
            placeholder="No programme"
            clearable
            data={programmes.data.items.map(({ id, name }) => ({ value: id, label: name }))}
            value={programmeId ?? null}
            onChange={choose}
            className={classes.filter}
          />
        )}
      </div>
      <Loaded
        query={{ data: shelf.items, error: shelf.error, refetch: shelf.refetch }}
        what={`the ${what}`}
      >
        {(items) =>
          items.length === 0 ? (
            <EmptyState title={`There are no ${what} here`}>
              Choose less narrowly, or come back later.
            </EmptyState>
          ) : (
            <>
              {children(items)}
              <MoreButton what={what} pages={shelf} />
            </>
          )
        }
      </Loaded>
      {adding && (
        <LibraryItemDialog kind={kind} programmeId={chosen?.id} onClose={() => setAdding(false)} />
      )}
    </>
  );
}
