import type { RouteObject } from 'react-router';
import { paths } from '@/paths';

export const contractRoutes: RouteObject[] = [
  {
    path: paths.contract.pattern,
    lazy: async () => ({ Component: (await import('./ContractPage')).ContractPage }),
  },
  {
    path: paths.reviseContract.pattern,
    lazy: async () => ({ Component: (await import('./ReviseContractPage')).ReviseContractPage }),
  },
];
