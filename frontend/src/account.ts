import { paths } from './paths';

/** The pages about oneself, which belong to several features. */
export const ACCOUNT_PLACES = [
  { to: paths.profile(), label: 'About you', end: true },
  { to: paths.signIns(), label: 'Where you are signed in' },
  { to: paths.tokens(), label: 'Access tokens' },
];
