import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '@/paths';
import { EmptyState } from '@/ui/EmptyState';
import { PageHeader } from '@/ui/PageHeader';

export function NotFoundPage() {
  return (
    <>
      <PageHeader title="There is nothing here" />
      <EmptyState
        title="No page has this address"
        action={
          <Anchor component={Link} to={paths.home()}>
            Go to your home page
          </Anchor>
        }
      >
        The link may be old or mistyped, or it leads to a set that you are not a member of.
      </EmptyState>
    </>
  );
}
