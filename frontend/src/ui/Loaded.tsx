import type { ReactNode } from 'react';
import { ErrorState } from './ErrorState';
import { LoadingState } from './LoadingState';
import { PageHeader } from './PageHeader';
import { problemLike } from './problem';

interface LoadedProps<Data> {
  query: { data: Data | undefined; error: unknown; refetch: () => unknown };
  /** What is being loaded: "the programme". */
  what: string;
  shape?: 'page' | 'cards' | 'lines';
  children: (data: Data) => ReactNode;
}

/** Shows what was read; until then that it is being read, or why it cannot be. */
export function Loaded<Data>({ query, what, shape, children }: LoadedProps<Data>) {
  if (query.data !== undefined) {
    return children(query.data);
  }
  if (!query.error) {
    return <LoadingState what={what} shape={shape} />;
  }
  const missing = problemLike(query.error).status === 404;
  if (missing && shape === 'page') {
    return (
      <PageHeader
        title="There is nothing here for you"
        lead="The link may be old, or it leads to something that belongs to people you are not among."
      />
    );
  }
  return (
    <>
      {shape === 'page' && <PageHeader title="This page could not be shown" />}
      <ErrorState error={query.error} onRetry={missing ? undefined : () => query.refetch()} />
    </>
  );
}
