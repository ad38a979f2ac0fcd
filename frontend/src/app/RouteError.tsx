import { useRouteError } from 'react-router';
import { ProblemError } from '@/api/problem';
import { ErrorState } from '@/ui/ErrorState';
import { PageHeader } from '@/ui/PageHeader';

/** What is left of a page that broke. A page whose script cannot be loaded most often belongs to an older release. */
export function RouteError() {
  const error = useRouteError();
  return (
    <>
      <PageHeader title="This page could not be shown" />
      <ErrorState
        error={
          error instanceof ProblemError
            ? error
            : {
                title: 'Something went wrong on our side',
                remedy: 'Load the page again. If it goes on, tell whoever runs this Setwise.',
              }
        }
        onRetry={() => window.location.reload()}
      />
    </>
  );
}
