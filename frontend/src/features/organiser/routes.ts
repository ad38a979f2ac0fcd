import type { RouteObject } from 'react-router';
import { paths } from '@/paths';

export const organiserRoutes: RouteObject[] = [
  {
    path: paths.newProgramme.pattern,
    lazy: async () => ({ Component: (await import('./NewProgrammePage')).NewProgrammePage }),
  },
  {
    path: paths.editProgramme.pattern,
    lazy: async () => ({ Component: (await import('./EditProgrammePage')).EditProgrammePage }),
  },
  {
    path: paths.organiseProgramme.pattern,
    lazy: async () => ({ Component: (await import('./OrganisePage')).OrganisePage }),
  },
  {
    path: paths.holidays.pattern,
    lazy: async () => ({ Component: (await import('./HolidaysPage')).HolidaysPage }),
  },
  {
    path: paths.applications.pattern,
    lazy: async () => ({ Component: (await import('./ApplicationsPage')).ApplicationsPage }),
  },
  {
    path: paths.enterApplication.pattern,
    lazy: async () => ({
      Component: (await import('./EnterApplicationPage')).EnterApplicationPage,
    }),
  },
  {
    path: paths.questions.pattern,
    lazy: async () => ({ Component: (await import('./QuestionsPage')).QuestionsPage }),
  },
  {
    path: paths.roster.pattern,
    lazy: async () => ({ Component: (await import('./RosterPage')).RosterPage }),
  },
  {
    path: paths.rosterImport.pattern,
    lazy: async () => ({ Component: (await import('./RosterImportPage')).RosterImportPage }),
  },
];
