import type { RouteObject } from 'react-router';
import { paths } from '@/paths';

export const administrationRoutes: RouteObject[] = [
  {
    path: paths.people.pattern,
    lazy: async () => ({ Component: (await import('./PeoplePage')).PeoplePage }),
  },
  {
    path: paths.organisations.pattern,
    lazy: async () => ({ Component: (await import('./OrganisationsPage')).OrganisationsPage }),
  },
  {
    path: paths.organisation.pattern,
    lazy: async () => ({ Component: (await import('./OrganisationPage')).OrganisationPage }),
  },
];
