/**
 * Every address of the application, in one place. A page is at `pattern` in the router and linked to by calling the path.
 * `paths.set({ setId })` is `/sets/0198…`; `paths.set.pattern` is `/sets/:setId`.
 */
type Parameters<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Parameters<Rest>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never;

interface Path<Pattern extends string> {
  (
    ...parameters: Parameters<Pattern> extends never ? [] : [Record<Parameters<Pattern>, string>]
  ): string;
  readonly pattern: Pattern;
}

function path<const Pattern extends string>(pattern: Pattern): Path<Pattern> {
  const build = (parameters: Record<string, string> = {}) =>
    pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ''));
  return Object.assign(build, { pattern }) as Path<Pattern>;
}

export const paths = {
  home: path('/'),
  signIn: path('/sign-in'),
  offer: path('/offer'),
  programmes: path('/programmes'),
  programme: path('/programmes/:programmeId'),
  newProgramme: path('/programmes/new'),
  editProgramme: path('/programmes/:programmeId/edit'),
  organiseProgramme: path('/programmes/:programmeId/organise'),
  holidays: path('/programmes/:programmeId/holidays'),
  questions: path('/programmes/:programmeId/questions'),
  reports: path('/reports'),
  comparison: path('/organisations/:organisationId/report'),
  programmeReport: path('/programmes/:programmeId/report'),
  criteria: path('/programmes/:programmeId/criteria'),
  myCriteria: path('/programmes/:programmeId/about-me'),
  evaluationQuestions: path('/programmes/:programmeId/evaluation'),
  releasedWords: path('/programmes/:programmeId/released-words'),
  apply: path('/programmes/:programmeId/apply'),
  applications: path('/programmes/:programmeId/applications'),
  enterApplication: path('/programmes/:programmeId/applications/new'),
  formation: path('/programmes/:programmeId/formation'),
  newSet: path('/programmes/:programmeId/sets/new'),
  roster: path('/programmes/:programmeId/rosters/:rosterId'),
  rosterImport: path('/programmes/:programmeId/rosters/:rosterId/import'),
  sets: path('/sets'),
  set: path('/sets/:setId'),
  editSet: path('/sets/:setId/edit'),
  evaluation: path('/sets/:setId/evaluation'),
  outcomes: path('/sets/:setId/outcomes'),
  contract: path('/sets/:setId/contract'),
  reviseContract: path('/sets/:setId/contract/revise'),
  confidence: path('/sets/:setId/confidence'),
  planSession: path('/sets/:setId/plan'),
  planSeries: path('/sets/:setId/series'),
  scripts: path('/sets/:setId/scripts'),
  newPoll: path('/sets/:setId/polls/new'),
  poll: path('/polls/:pollId'),
  session: path('/sessions/:sessionId'),
  sessionPlan: path('/sessions/:sessionId/plan'),
  room: path('/sessions/:sessionId/room'),
  turn: path('/turns/:turnId'),
  dilemma: path('/turns/:turnId/dilemma'),
  actions: path('/actions'),
  log: path('/log'),
  notifications: path('/notifications'),
  unsubscribe: path('/unsubscribe/:token'),
  mailWordings: path('/programmes/:programmeId/mails'),
  calendar: path('/calendar'),
  practice: path('/practice'),
  library: path('/library'),
  libraryQuestions: path('/library/questions'),
  libraryRules: path('/library/ground-rules'),
  libraryStarters: path('/library/starter-packs'),
  profile: path('/profile'),
  mailPreferences: path('/profile/mail'),
  calendarFeed: path('/profile/calendar'),
  signIns: path('/profile/devices'),
  tokens: path('/profile/tokens'),
  data: path('/profile/data'),
  people: path('/people'),
  organisations: path('/organisations'),
  organisation: path('/organisations/:organisationId'),
} as const;

/** The sign-in page which leads back to `place` afterwards. */
export function signInReturningTo(place: string): string {
  return place === paths.home()
    ? paths.signIn()
    : `${paths.signIn()}?return=${encodeURIComponent(place)}`;
}

/** Where to go after signing in. Only an address of this application counts: a link must not lead people elsewhere. */
export function placeToReturnTo(search: URLSearchParams): string {
  const place = search.get('return');
  return place && /^\/(?![/\\\s])/.test(place) && !place.startsWith(paths.signIn())
    ? place
    : paths.home();
}
