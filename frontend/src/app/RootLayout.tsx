import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation, useNavigate } from 'react-router';
import { getGetMeQueryKey } from '@/api/generated/person/person';
import { onSignedOut } from '@/api/http';
import { paths, signInReturningTo } from '@/paths';
import { PageFocusProvider } from '@/ui/PageFocus';

/** Around every page: where the focus goes, and what happens when the server no longer knows who is asking. */
export function RootLayout() {
  const location = useLocation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const place = useRef('');
  place.current = location.pathname + location.search;

  useEffect(
    () =>
      onSignedOut(() => {
        if (!place.current.startsWith(paths.signIn())) {
          const ended = queryClient.getQueryData(getGetMeQueryKey()) !== undefined;
          const back = place.current;
          // Several requests learn of it at once: the first of them leads there.
          place.current = paths.signIn();
          queryClient.clear();
          navigate(signInReturningTo(back), { replace: true, state: { ended } });
        }
      }),
    [navigate, queryClient],
  );

  return (
    <PageFocusProvider place={location.pathname}>
      <Outlet />
      <ScrollRestoration />
    </PageFocusProvider>
  );
}
