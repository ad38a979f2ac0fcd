import { expect, test } from '@playwright/test';
import { wrongForms } from './forms';
import { expectGoodToReadAtBothEnds, go } from './look';
import { visits } from './pages';

for (const { of, as, fill, submit, field, says } of wrongForms) {
  test(`the form ${of} says beside the field: ${says}`, async ({ page }) => {
    const visit = visits[of].find((one) => one.as === as);
    expect(visit, `${as} visits ${of}`).toBeDefined();
    await go(page, { ...visit, at: visit?.at ?? (() => '/'), before: fill });
    // A dialog has the page behind it out of reach, so the button in front is the only one.
    const form = page
      .locator('form')
      .filter({ has: page.getByRole('button', { name: submit, exact: true }) });
    await form.getByRole('button', { name: submit, exact: true }).click();
    const wrong = form.getByLabel(field).and(form.locator('[aria-invalid=true]')).first();
    await expect(wrong).toHaveAccessibleDescription(new RegExp(says));
    await expectGoodToReadAtBothEnds(page, `${of}, saying ${says}`);
  });
}
