import { Outlet } from 'react-router';
import { useGetMe } from '@/api/generated/person/person';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Shell } from './Shell';

/** Every page for which one has to be signed in. Somebody who is not is led to the sign-in page by `RootLayout`. */
export function SignedInLayout() {
  const me = useGetMe({ query: { staleTime: 60_000 } });
  return (
    <Shell me={me.data}>
      {me.data ? (
        <Outlet />
      ) : me.error && me.error.status !== 401 ? (
        <ErrorState error={me.error} onRetry={() => me.refetch()} />
      ) : (
        <LoadingState what="Setwise" shape="page" />
      )}
    </Shell>
  );
}
