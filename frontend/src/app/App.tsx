import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { AnnouncerProvider } from '@/ui/Announcer';
import { createQueryClient } from './queryClient';
import { routes } from './routes';
import { cssVariables, theme } from './theme';

const queryClient = createQueryClient();
const router = createBrowserRouter(routes);
// The same key as in public/colour-scheme.js.
const colourScheme = localStorageColorSchemeManager({ key: 'setwise-colour-scheme' });

export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colourScheme}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={queryClient}>
        <AnnouncerProvider>
          <Notifications position="top-right" limit={3} />
          <RouterProvider router={router} />
        </AnnouncerProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
