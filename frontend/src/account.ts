import { paths } from './paths';

/** The pages about oneself, which belong to several features. */
export const ACCOUNT_PLACES = [
  { to: paths.profile(), label: 'About you', end: true },
  { to: paths.mailPreferences(), label: 'Mails' },
  { to: paths.calendarFeed(), label: 'Calendar' },
  { to: paths.signIns(), label: 'Devices' },
  { to: paths.tokens(), label: 'Access tokens' },
  { to: paths.data(), label: 'Your data' },
];
