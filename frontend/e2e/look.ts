import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Visit } from './pages';
import { beDemoPerson } from './people';

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 360, height: 740 };
const SCHEMES = ['light', 'dark'] as const;

/** Goes there and waits until what the page is about has come. */
export async function go(page: Page, visit: Visit): Promise<void> {
  if (visit.as) {
    await beDemoPerson(page, visit.as);
  }
  await page.goto(await visit.at(page));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^Loading/ })).toHaveCount(0);
  await visit.before?.(page);
}

/** Holds what is on the page against the rules of accessibility, wide and narrow, light and dark. */
export async function expectGoodToRead(page: Page, name: string): Promise<void> {
  for (const scheme of SCHEMES) {
    for (const width of [WIDE, NARROW]) {
      await look(page, name, scheme, width);
    }
  }
}

/** The same, wide and light and then narrow and dark: enough for what comes and goes on a page that is looked at in full. */
export async function expectGoodToReadAtBothEnds(page: Page, name: string): Promise<void> {
  await look(page, name, 'light', WIDE);
  await look(page, name, 'dark', NARROW);
}

/** With `SETWISE_PICTURES=<folder>` it also keeps a picture. Nothing may have to be pushed sideways to be read. */
async function look(
  page: Page,
  name: string,
  colorScheme: (typeof SCHEMES)[number],
  viewport: typeof WIDE,
): Promise<void> {
  const where = `${name}, ${colorScheme}, ${viewport.width} pixels wide`;
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.setViewportSize(viewport);
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
  // What is laid out by its own width follows a frame later.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  if (process.env.SETWISE_PICTURES) {
    const file = where.replace(/[^a-z0-9]+/gi, '-');
    const path = `${process.env.SETWISE_PICTURES}/${file}.png`;
    await page.screenshot({ path, fullPage: true });
  }
  // A mail is shown in a frame that runs no scripts, so none of ours either.
  const { violations } = await new AxeBuilder({ page }).exclude('iframe[sandbox]').analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    at: nodes.map(({ html }) => html),
  }));
  expect(found, where).toEqual([]);
  const tooWide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(tooWide, `${where}: pixels that are out of sight`).toBe(0);
}

/**
 * Nothing is pushed out of sight to the side or cut where it stands, and what stays in place while one scrolls leaves room to read. For widths
 * as they are to somebody who zooms in, too.
 */
export async function expectNothingCut(page: Page, where: string): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  const cut = await page.evaluate(() => {
    const { scrollWidth, clientWidth, clientHeight } = document.documentElement;
    const found =
      scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} pixels to the side`] : [];
    let standing = 0;
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const seen =
        box.width > 1 && box.height > 1 && element.checkVisibility({ visibilityProperty: true });
      if (!seen) {
        continue;
      }
      const says = [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
      );
      const name = `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`;
      if (says && (box.left < -1 || box.right > clientWidth + 1)) {
        found.push(`out of sight: ${name}`);
      }
      const clips =
        style.overflowX !== 'visible' && style.overflowX !== 'auto' && style.overflowX !== 'scroll';
      if (says && clips && element.scrollWidth > element.clientWidth + 1) {
        found.push(`cut: ${name}`);
      }
      if (style.position === 'fixed' || style.position === 'sticky') {
        const inside = element.parentElement?.closest('[data-standing]');
        if (!inside && box.width > clientWidth / 2) {
          element.dataset.standing = '';
          standing += box.height;
        }
      }
    }
    for (const element of document.querySelectorAll<HTMLElement>('[data-standing]')) {
      delete element.dataset.standing;
    }
    if (standing > clientHeight / 2) {
      found.push(`${standing} of ${clientHeight} pixels do not scroll`);
    }
    return found;
  });
  expect(cut, where).toEqual([]);
}
