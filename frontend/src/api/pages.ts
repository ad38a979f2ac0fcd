import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query';
import type { ProblemError } from './problem';

interface Page<Item> {
  items: Item[];
  next?: string | null;
}

/** As many as the server gives at once. */
export const WHOLE_PAGE = 100;

/**
 * A list that may be long, read page by page. `items` holds what has been read so far.
 *
 * @param key the generated key of the list, so that refreshing it refreshes this too
 * @param read asks for the page after a cursor
 */
export function usePages<Item>(
  key: QueryKey,
  read: (page: { limit: number; after?: string }, signal: AbortSignal) => Promise<Page<Item>>,
  limit = 30,
) {
  const pages = useInfiniteQuery<
    Page<Item>,
    ProblemError,
    { pages: Page<Item>[] },
    QueryKey,
    string | undefined
  >({
    queryKey: [...key, 'pages', limit],
    queryFn: ({ pageParam, signal }) =>
      read(pageParam ? { limit, after: pageParam } : { limit }, signal),
    initialPageParam: undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: (before) => before,
  });
  return { ...pages, items: pages.data?.pages.flatMap((page) => page.items) };
}
