import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter, type RouteObject, RouterProvider } from 'react-router';
import { theme } from '@/app/theme';
import { AnnouncerProvider } from '@/ui/Announcer';

function Providers({ children }: { children: ReactNode }) {
  const client = new QueryClient({
    defaultOptions: { queries: { retry: false }, mutations: { retry: false } },
  });
  return (
    <QueryClientProvider client={client}>
      <MantineProvider env="test" theme={theme}>
        <AnnouncerProvider>{children}</AnnouncerProvider>
      </MantineProvider>
    </QueryClientProvider>
  );
}

/** Renders a component that needs no address. */
export function renderUi(ui: ReactNode): RenderResult {
  return render(ui, { wrapper: Providers });
}

/** Renders routes at an address, each page as the application would. */
export function renderRoutes(routes: RouteObject[], at: string): RenderResult {
  return render(<RouterProvider router={createMemoryRouter(routes, { initialEntries: [at] })} />, {
    wrapper: Providers,
  });
}
