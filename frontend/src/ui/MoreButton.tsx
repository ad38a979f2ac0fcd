import { Button } from '@mantine/core';

interface MoreButtonProps {
  /** "applications" */
  what: string;
  pages: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
}

/** At the foot of a long list, for as long as there is more of it. */
export function MoreButton({ what, pages }: MoreButtonProps) {
  if (!pages.hasNextPage) {
    return null;
  }
  return (
    <Button
      variant="default"
      mt="md"
      loading={pages.isFetchingNextPage}
      onClick={() => pages.fetchNextPage()}
    >{`Show more ${what}`}</Button>
  );
}
