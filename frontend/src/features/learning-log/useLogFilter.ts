import { useSearchParams } from 'react-router';

export interface LogFilter {
  setId?: string;
  query?: string;
}

/** Which part of the log is shown; it stands in the address. */
export function useLogFilter(): [LogFilter, (changed: LogFilter) => void] {
  const [search, setSearch] = useSearchParams();
  const filter: LogFilter = {};
  const setId = search.get('set');
  const query = search.get('words');
  if (setId) {
    filter.setId = setId;
  }
  if (query) {
    filter.query = query;
  }
  return [
    filter,
    (changed) => {
      const next = { ...filter, ...changed };
      setSearch(
        {
          ...(next.setId ? { set: next.setId } : {}),
          ...(next.query ? { words: next.query } : {}),
        },
        { replace: true },
      );
    },
  ];
}
