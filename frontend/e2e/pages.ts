import { expect, type Page } from '@playwright/test';
import { paths } from '../src/paths';
import { organisationId, programmeId, rosterId, sessionId, setId, turnId } from './demo';

/** One look at a page, by somebody of the demo who has something to see there. */
export interface Visit {
  /** Nobody is signed in where nobody is named. */
  as?: string;
  /** What is special about it, where a page is looked at more than once. */
  seeing?: string;
  at: (page: Page) => string | Promise<string>;
  /** What is done there before one looks. */
  before?: (page: Page) => Promise<void>;
}

export const member = 'Aisha Rahmani';
export const presenter = 'Nkechi Obi';
export const facilitator = 'Delroy Whitcombe';
export const nextPresenter = 'Callum Reekie';
export const memberWithActions = 'Catriona Bell';
export const organiser = 'Marian Tully';
export const organiserOfOffers = 'Ingrid Solheim';
export const administrator = 'Alex Winterbourne';
export const sponsor = 'Sal Whitmore';
export const newcomer = 'Robin Castle';

const ofProgramme =
  (path: (of: { programmeId: string }) => string, name?: string) => async (page: Page) =>
    path({ programmeId: await programmeId(page, name) });
const ofSet = (path: (of: { setId: string }) => string) => async (page: Page) =>
  path({ setId: await setId(page) });
const ofSession =
  (path: (of: { sessionId: string }) => string, ...which: Parameters<Tail>) =>
  async (page: Page) =>
    path({ sessionId: await sessionId(page, ...which) });
type Tail = typeof sessionId extends (page: Page, ...rest: infer Rest) => unknown
  ? (...rest: Rest) => void
  : never;

const ofReport = async (page: Page) => {
  const { items } = await (await page.request.get('/api/reports')).json();
  return paths.programmeReport({ programmeId: items[0].programmes[0].id });
};

/** Every page there is, by its name in `paths`: a new one without a visit fails the test that walks them. */
export const visits: Record<keyof typeof paths, Visit[]> = {
  home: [
    { as: member, at: paths.home, seeing: 'a session that runs' },
    { as: memberWithActions, at: paths.home, seeing: 'actions' },
    { as: 'Efua Darko', at: paths.home, seeing: 'an offer' },
    { as: newcomer, at: paths.home, seeing: 'nothing yet' },
  ],
  signIn: [
    { at: paths.signIn },
    {
      at: paths.signIn,
      seeing: 'a code',
      before: async (page) => {
        await page.getByLabel('Your email address').fill(`look-${crypto.randomUUID()}@example.org`);
        await page.getByRole('button', { name: 'Send me a code' }).click();
        await expect(page.getByText('Demo: this is the mail')).toBeVisible();
      },
    },
  ],
  programmes: [{ as: member, at: paths.programmes }],
  programme: [
    { as: newcomer, at: ofProgramme(paths.programme), seeing: 'places for others' },
    { as: 'Piotr Zieliński', at: ofProgramme(paths.programme), seeing: 'a waiting list' },
    {
      as: newcomer,
      at: ofProgramme(paths.programme),
      seeing: 'how to apply all the same',
      before: async (page) => {
        await page.getByRole('button', { name: 'Apply all the same' }).click();
      },
    },
  ],
  newProgramme: [{ as: organiser, at: paths.newProgramme }],
  editProgramme: [{ as: organiser, at: ofProgramme(paths.editProgramme) }],
  organiseProgramme: [
    { as: organiser, at: ofProgramme(paths.organiseProgramme) },
    {
      as: organiser,
      at: ofProgramme(paths.organiseProgramme, 'First year in charge'),
      seeing: 'a draft',
    },
  ],
  formation: [
    {
      as: organiserOfOffers,
      at: ofProgramme(paths.formation, 'Leading across bodies'),
      seeing: 'nothing proposed yet, or a proposal',
    },
  ],
  applications: [
    { as: organiserOfOffers, at: ofProgramme(paths.applications, 'Diversity in Science') },
  ],
  enterApplication: [
    { as: organiserOfOffers, at: ofProgramme(paths.enterApplication, 'Diversity in Science') },
  ],
  holidays: [{ as: organiser, at: ofProgramme(paths.holidays) }],
  questions: [{ as: organiser, at: ofProgramme(paths.questions) }],
  reports: [{ as: sponsor, at: paths.reports }],
  comparison: [
    {
      as: sponsor,
      at: async (page) => {
        const { items } = await (await page.request.get('/api/reports')).json();
        return paths.comparison({ organisationId: items[0].organisation.id });
      },
    },
  ],
  programmeReport: [{ as: sponsor, at: ofReport, seeing: 'figures, and some kept back' }],
  criteria: [{ as: organiser, at: ofProgramme(paths.criteria) }],
  myCriteria: [{ as: member, at: ofProgramme(paths.myCriteria) }],
  evaluationQuestions: [{ as: organiser, at: ofProgramme(paths.evaluationQuestions) }],
  releasedWords: [{ as: organiser, at: ofProgramme(paths.releasedWords) }],
  apply: [{ as: newcomer, at: ofProgramme(paths.apply) }],
  offer: [
    {
      as: 'Efua Darko',
      at: async (page) => {
        const { items } = await (await page.request.get('/api/enrolments')).json();
        const link = `/api/demo/enrolments/${items[0].id}/offer-link`;
        return (await (await page.request.post(link)).json()).path;
      },
    },
    { at: () => `${paths.offer()}#${'x'.repeat(43)}`, seeing: 'no offer' },
  ],
  newSet: [{ as: organiser, at: ofProgramme(paths.newSet) }],
  roster: [
    {
      as: organiser,
      at: async (page) => {
        const programme = await programmeId(page);
        return paths.roster({ programmeId: programme, rosterId: await rosterId(page, programme) });
      },
    },
  ],
  rosterImport: [
    {
      as: organiser,
      at: async (page) => {
        const programme = await programmeId(page);
        return paths.rosterImport({
          programmeId: programme,
          rosterId: await rosterId(page, programme),
        });
      },
    },
  ],
  sets: [
    { as: member, at: paths.sets },
    { as: newcomer, at: paths.sets, seeing: 'none' },
  ],
  set: [
    { as: member, at: ofSet(paths.set) },
    { as: facilitator, at: ofSet(paths.set), seeing: 'what a facilitator can do' },
  ],
  evaluation: [{ as: member, at: ofSet(paths.evaluation) }],
  outcomes: [{ as: member, at: ofSet(paths.outcomes) }],
  editSet: [{ as: facilitator, at: ofSet(paths.editSet) }],
  contract: [{ as: member, at: ofSet(paths.contract) }],
  reviseContract: [{ as: facilitator, at: ofSet(paths.reviseContract) }],
  confidence: [
    { as: member, at: ofSet(paths.confidence), seeing: 'a line' },
    { as: facilitator, at: ofSet(paths.confidence), seeing: 'the range' },
  ],
  planSession: [{ as: facilitator, at: ofSet(paths.planSession) }],
  planSeries: [
    {
      as: facilitator,
      at: ofSet(paths.planSeries),
      seeing: 'a proposal',
      before: async (page) => {
        await page.getByLabel('First day').fill('2027-09-06');
        await page.getByRole('button', { name: 'Show the series' }).click();
        await expect(page.getByRole('list', { name: 'Sessions of the series' })).toBeVisible();
      },
    },
  ],
  scripts: [
    { as: member, at: ofSet(paths.scripts), seeing: 'as a member' },
    {
      as: facilitator,
      at: ofSet(paths.scripts),
      seeing: 'one being changed',
      before: async (page) => {
        await page.getByRole('button', { name: /^Change the script: Closing/ }).click();
        await expect(page.getByRole('button', { name: 'Save the script' })).toBeVisible();
      },
    },
  ],
  newPoll: [{ as: facilitator, at: ofSet(paths.newPoll) }],
  poll: [
    {
      as: organiserOfOffers,
      at: async (page) => {
        const programme = await programmeId(page, 'Diversity in Science');
        const read = async (path: string) => (await (await page.request.get(path)).json()).items;
        const sets = await read(`/api/programmes/${programme}/sets?limit=100`);
        const set = sets.find(({ name }: { name: string }) => name === 'Fair recruitment');
        const [poll] = await read(`/api/sets/${set.id}/polls`);
        return paths.poll({ pollId: poll.id });
      },
    },
  ],
  calendar: [
    { as: member, at: paths.calendar, seeing: 'a month' },
    { as: member, at: () => `${paths.calendar()}?view=agenda`, seeing: 'an agenda' },
  ],
  session: [
    { as: member, at: ofSession(paths.session, 'PLANNED'), seeing: 'what is to come' },
    { as: nextPresenter, at: ofSession(paths.session, 'PLANNED'), seeing: 'one’s own turn' },
    { as: member, at: ofSession(paths.session, 'CONCLUDED'), seeing: 'what was' },
    { as: memberWithActions, at: ofSession(paths.session, 'CONCLUDED'), seeing: 'several turns' },
  ],
  sessionPlan: [{ as: facilitator, at: ofSession(paths.sessionPlan, 'PLANNED') }],
  room: [
    { as: member, at: ofSession(paths.room, 'IN_PROGRESS'), seeing: 'as a member' },
    { as: presenter, at: ofSession(paths.room, 'IN_PROGRESS'), seeing: 'as the presenter' },
    { as: facilitator, at: ofSession(paths.room, 'IN_PROGRESS'), seeing: 'as the host' },
    { as: member, at: ofSession(paths.room, 'PLANNED'), seeing: 'before it begins' },
    { as: member, at: ofSession(paths.room, 'CONCLUDED'), seeing: 'when it is over' },
  ],
  turn: [
    {
      as: member,
      at: async (page) => paths.turn({ turnId: await turnId(page, 'CONCLUDED') }),
    },
  ],
  dilemma: [
    {
      as: nextPresenter,
      at: async (page) => paths.dilemma({ turnId: await turnId(page, 'PLANNED', nextPresenter) }),
      seeing: 'a draft of one’s own',
    },
    {
      as: member,
      at: async (page) => paths.dilemma({ turnId: await turnId(page, 'CONCLUDED') }),
      seeing: 'what another brought',
    },
  ],
  actions: [
    { as: memberWithActions, at: paths.actions },
    { as: newcomer, at: paths.actions, seeing: 'none' },
  ],
  log: [
    { as: member, at: paths.log },
    { as: newcomer, at: paths.log, seeing: 'nothing yet' },
  ],
  library: [
    { as: member, at: paths.library },
    { as: administrator, at: paths.library, seeing: 'what its keepers can do' },
  ],
  libraryQuestions: [{ as: member, at: paths.libraryQuestions }],
  libraryRules: [{ as: member, at: paths.libraryRules }],
  libraryStarters: [{ as: member, at: paths.libraryStarters }],
  practice: [{ as: member, at: paths.practice }],
  profile: [{ as: member, at: paths.profile }],
  data: [
    { as: member, at: paths.data },
    { as: newcomer, at: paths.data, seeing: 'nothing to leave' },
  ],
  notifications: [
    { as: member, at: paths.notifications },
    {
      as: member,
      at: paths.notifications,
      seeing: 'the mail',
      before: async (page) => {
        await page.getByRole('button', { name: /^Show the mail/ }).click();
        await expect(page.locator('iframe')).toBeVisible();
      },
    },
    { as: newcomer, at: paths.notifications, seeing: 'nothing yet' },
  ],
  mailPreferences: [{ as: member, at: paths.mailPreferences }],
  calendarFeed: [{ as: member, at: paths.calendarFeed }],
  unsubscribe: [{ at: () => paths.unsubscribe({ token: 'x.y' }), seeing: 'no address of ours' }],
  mailWordings: [{ as: organiser, at: ofProgramme(paths.mailWordings) }],
  signIns: [{ as: member, at: paths.signIns }],
  tokens: [{ as: member, at: paths.tokens }],
  people: [{ as: administrator, at: paths.people }],
  organisations: [{ as: administrator, at: paths.organisations }],
  organisation: [
    {
      as: administrator,
      at: async (page) => paths.organisation({ organisationId: await organisationId(page) }),
    },
  ],
};

/** What is shown where there is no page, and where there is nothing for the reader. */
export const nowhere: Visit[] = [
  { as: member, at: () => '/nowhere', seeing: 'no such page' },
  {
    as: newcomer,
    at: () => paths.set({ setId: '019b0000-0000-7000-8000-000000000000' }),
    seeing: 'no such set',
  },
];
