import type { RouteObject } from 'react-router';
import { paths } from '@/paths';

export const offerRoutes: RouteObject[] = [
  {
    path: paths.offer.pattern,
    lazy: async () => ({ Component: (await import('./OfferPage')).OfferPage }),
  },
];
