import type { Locator, Page } from '@playwright/test';
import type { paths } from '../src/paths';
import { today, yesterday } from './dates';
import * as who from './pages';

/** A form with something wrong in it, which it says beside the field. */
export interface WrongForm {
  of: keyof typeof paths;
  as?: string;
  /** Opens it, where it is not there from the start, and makes it wrong. */
  fill: (page: Page) => Promise<void>;
  submit: string | RegExp;
  /** The label of the field, and what is said beside it. */
  field: string | RegExp;
  says: string;
}

/** The part of a page in which something is done, where the page has several of its kind. */
type Part = (page: Page) => Locator;
const anywhere: Part = (page) => page.locator('body');
const firstClause: Part = (page) => page.getByRole('group', { name: 'Clause 1', exact: true });
export const anAction: Part = (page) =>
  page.getByRole('article').filter({ hasText: 'Ring all six mentees' });

export const press =
  (name: string | RegExp, part = anywhere) =>
  async (page: Page) =>
    part(page).getByRole('button', { name }).click();
export const choose = (item: string, part: Part) => async (page: Page) => {
  await part(page).getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: item }).click();
};
const write =
  (label: string | RegExp, value: string, part = anywhere) =>
  async (page: Page) =>
    part(page).getByLabel(label).and(page.locator('input, textarea')).fill(value);
const both =
  (...deeds: ((page: Page) => Promise<void>)[]) =>
  async (page: Page) => {
    for (const deed of deeds) {
      await deed(page);
    }
  };

export const wrongForms: WrongForm[] = [
  {
    of: 'signIn',
    fill: write('Your email address', 'nobody'),
    submit: 'Send me a code',
    field: 'Your email address',
    says: 'Write an email address, such as name@example.org',
  },
  {
    of: 'profile',
    as: who.member,
    fill: write('Your name', ' '),
    submit: 'Save',
    field: 'Your name',
    says: 'Write the name by which others know you',
  },
  {
    of: 'programme',
    as: who.newcomer,
    fill: press('Apply all the same'),
    submit: 'Apply',
    field: 'Why would you like to take part?',
    says: 'Say in a sentence or two why',
  },
  {
    of: 'enterApplication',
    as: who.organiserOfOffers,
    fill: write(/line manager/, 'nobody'),
    submit: 'Enter it',
    field: /line manager/,
    says: 'Write an email address, such as name@example.org',
  },
  {
    of: 'newProgramme',
    as: who.organiser,
    fill: both(write('Name', 'Listening'), write('In short', ' ')),
    submit: 'Create the programme',
    field: 'In short',
    says: 'Say in a sentence or two what it is',
  },
  {
    of: 'editProgramme',
    as: who.organiser,
    fill: write('Ends on (optional)', '2020-01-01'),
    submit: 'Save',
    field: 'Ends on (optional)',
    says: 'It ends before it starts',
  },
  {
    of: 'newSet',
    as: who.organiser,
    fill: both(write('Name', 'Ash'), write(/^Facilitator’s email/, 'nobody')),
    submit: 'Create the set',
    field: /^Facilitator’s email/,
    says: 'must be a well-formed email address',
  },
  {
    of: 'editSet',
    as: who.facilitator,
    fill: write('Link to the video call (optional)', 'call'),
    submit: 'Save',
    field: 'Link to the video call (optional)',
    says: 'Paste the whole link, beginning with https://',
  },
  {
    of: 'organiseProgramme',
    as: who.organiser,
    fill: press('New roster'),
    submit: 'Make the roster',
    field: 'Name',
    says: 'Give the roster a name',
  },
  {
    of: 'roster',
    as: who.organiser,
    fill: both(press('Add a person'), write(/^Email address$/, 'nobody')),
    submit: 'Add to the roster',
    field: 'Email address',
    says: 'Write an email address, such as name@example.org',
  },
  {
    of: 'applications',
    as: who.organiserOfOffers,
    fill: press('Withdraw the application of Priyanka Nair'),
    submit: 'Withdraw it',
    field: 'Why?',
    says: 'Say why in a few words',
  },
  {
    of: 'set',
    as: who.member,
    fill: both(press('Change my introduction'), write('Why you are here', ' ')),
    submit: 'Share it with the set',
    field: 'Why you are here',
    says: 'Say what you hope for',
  },
  {
    of: 'reviseContract',
    as: who.facilitator,
    fill: write('What we agree', ' ', firstClause),
    submit: 'Put it to the set',
    field: 'What we agree',
    says: 'Say what you agree',
  },
  {
    of: 'planSession',
    as: who.facilitator,
    fill: write('Day', yesterday()),
    submit: 'Plan it',
    field: 'Day',
    says: 'has to be in the future',
  },
  {
    of: 'planSession',
    as: who.facilitator,
    fill: both(write('Day', today()), write(/^Time/, '23:50'), press(/^Plan it$/)),
    submit: 'Plan it all the same',
    field: /./,
    says: 'Say in a few words why you go on',
  },
  {
    of: 'sessionPlan',
    as: who.facilitator,
    fill: write('Minutes', ''),
    submit: 'Save',
    field: 'Minutes',
    says: 'Choose a whole number from 30 to 480',
  },
  {
    of: 'sessionPlan',
    as: who.facilitator,
    fill: press(/^Change presenter/),
    submit: 'Change the presenter',
    field: 'Why?',
    says: 'Say why in a few words',
  },
  {
    of: 'room',
    as: who.member,
    fill: async () => undefined,
    submit: /^(Ask|Put it in the queue)$/,
    field: 'Your question',
    says: 'Write your question first',
  },
  {
    of: 'actions',
    as: who.memberWithActions,
    fill: press('Tell what happened', anAction),
    submit: 'Keep this note',
    field: 'What did you try?',
    says: 'Write a few words in one of these fields',
  },
  {
    of: 'actions',
    as: who.memberWithActions,
    fill: choose('Drop it', anAction),
    submit: 'Drop it',
    field: 'What has changed?',
    says: 'Say in a few words why you let it go',
  },
  {
    of: 'actions',
    as: who.memberWithActions,
    fill: both(choose('Carry over to a later day', anAction), write('Until', '')),
    submit: 'Carry it over',
    field: 'Until',
    says: 'Choose a day',
  },
  {
    of: 'tokens',
    as: who.member,
    fill: press('New token'),
    submit: 'Make the token',
    field: 'What it is for',
    says: 'Name the system that will use it',
  },
  {
    of: 'library',
    as: who.administrator,
    fill: both(press('Add for everybody'), write('Title', 'Listening'), write(/^Link$/, 'here')),
    submit: 'Add it',
    field: 'Link',
    says: 'Write a link that begins with https:// or http://',
  },
  {
    of: 'organisations',
    as: who.administrator,
    fill: press('New organisation'),
    submit: 'Make it',
    field: 'Name',
    says: 'Write its name',
  },
  {
    of: 'organisation',
    as: who.administrator,
    fill: write('Appoint somebody', 'nobody'),
    submit: 'Appoint',
    field: 'Appoint somebody',
    says: 'Write an email address, such as name@example.org',
  },
];
