import { useSearchParams } from 'react-router';
import { getListLibraryQueryKey, listLibrary } from '@/api/generated/library/library';
import type { LibraryItem, ListLibraryParams } from '@/api/generated/model';
import { usePages, WHOLE_PAGE } from '@/api/pages';

/** The programme whose own things are shown beside those for everybody; it stands in the address. */
export function useShelf(): [string | undefined, (programmeId: string | null) => void] {
  const [search, setSearch] = useSearchParams();
  return [
    search.get('programme') ?? undefined,
    (programmeId) => setSearch(programmeId ? { programme: programmeId } : {}, { replace: true }),
  ];
}

/** What the library holds of one kind. */
export function useLibrary(wanted: ListLibraryParams) {
  const [programmeId] = useShelf();
  const params = programmeId ? { ...wanted, programmeId } : wanted;
  return usePages<LibraryItem>(
    getListLibraryQueryKey(params),
    (page, signal) => listLibrary({ ...page, ...params }, { signal }),
    WHOLE_PAGE,
  );
}
