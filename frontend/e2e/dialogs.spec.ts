import { expect, type Page, test } from '@playwright/test';
import type { paths } from '../src/paths';
import { anAction, choose, press } from './forms';
import { expectGoodToReadAtBothEnds, go } from './look';
import * as who from './pages';

interface Dialog {
  of: keyof typeof paths;
  as: string;
  /** Opens it; by that nothing is changed. */
  open: (page: Page) => Promise<void>;
}

/** Those without a form: what a form shows when it is wrong is looked at with the forms. */
const dialogs: Record<string, Dialog> = {
  'to offer a place': {
    of: 'applications',
    as: who.organiserOfOffers,
    open: press('Offer Priyanka Nair a place'),
  },
  'to end a place': {
    of: 'applications',
    as: who.organiserOfOffers,
    open: press('Take the place of Ada Fernsby'),
  },
  'to say that one cannot come': { of: 'home', as: who.member, open: press('I cannot come') },
  'to release a dilemma': {
    of: 'dilemma',
    as: who.nextPresenter,
    open: press('Release to my set'),
  },
  'to rehearse': { of: 'dilemma', as: who.nextPresenter, open: press(/^Rehearse for/) },
  'to change an action': {
    of: 'actions',
    as: who.memberWithActions,
    open: choose('Change its words', anAction),
  },
  'to put attendance right': {
    of: 'room',
    as: who.facilitator,
    open: press('Put attendance right'),
  },
  'to postpone a session': { of: 'sessionPlan', as: who.facilitator, open: press('Postpone it') },
  'to deactivate somebody': {
    of: 'people',
    as: who.administrator,
    open: press('Deactivate: Ada Fernsby'),
  },
};

for (const [name, { of, as, open }] of Object.entries(dialogs)) {
  test(`the dialog ${name} can be read by everybody`, async ({ page }) => {
    const visit = who.visits[of].find((one) => one.as === as);
    expect(visit, `${as} visits ${of}`).toBeDefined();
    await go(page, { ...visit, at: visit?.at ?? (() => '/'), before: open });
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectGoodToReadAtBothEnds(page, `the dialog ${name}`);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
}

test('the menu of one’s account can be read by everybody', async ({ page }) => {
  await go(page, { as: who.member, at: () => '/', before: press(/^Aisha Rahmani: profile/) });
  await expect(page.getByRole('menu')).toBeVisible();
  await expectGoodToReadAtBothEnds(page, 'the menu of one’s account');
});
