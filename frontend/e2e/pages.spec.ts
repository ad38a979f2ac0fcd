import { expect, test } from '@playwright/test';
import { paths } from '../src/paths';
import { expectGoodToRead, expectGoodToReadAtBothEnds, go } from './look';
import { nowhere, visits } from './pages';

test('every page is visited', () => {
  expect(Object.keys(visits).sort()).toEqual(Object.keys(paths).sort());
  for (const [name, looks] of Object.entries(visits)) {
    expect(looks.length, name).toBeGreaterThan(0);
  }
});

for (const [name, looks] of [...Object.entries(visits), ['nowhere', nowhere] as const]) {
  for (const [position, visit] of looks.entries()) {
    const title = visit.seeing ? `${name}, ${visit.seeing}` : name;
    test(`the page ${title} can be read by everybody`, async ({ page }) => {
      await go(page, visit);
      await (position === 0 ? expectGoodToRead : expectGoodToReadAtBothEnds)(page, title);
    });
  }
}
