import { expect, test } from '@playwright/test';
import { wrongForms } from './forms';
import { expectGoodToReadAtBothEnds, go } from './look';
import { visits } from './pages';

for (const { of, as, fill, submit, field, says } of wrongForms) {
  test(`the form ${of} says beside the field: ${says}`, async ({ page }) => {
    const visit = visits[of].find((one) => one.as === as);
    expect(visit, `${as} visits ${of}`).toBeDefined();
    await go(page, { ...visit, at: visit?.at ?? (() => '/'), before: fill });
    const button = page.getByRole('button', { name: submit, exact: true });
    const form = page
      .locator('form')
      .filter({ has: button })
      .filter({ has: page.getByLabel(field) });
    await form.getByRole('button', { name: submit, exact: true }).click();
    const wrong = form.getByLabel(field).and(form.locator('[aria-invalid=true]'));
    await expect(wrong).toHaveAccessibleDescription(new RegExp(says));
    await expectGoodToReadAtBothEnds(page, `${of}, saying ${says}`);
  });
}
