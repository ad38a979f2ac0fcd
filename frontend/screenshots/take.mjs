// Takes the README's pictures of a running Setwise with demo data: `make screenshots`.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const address = process.env.SETWISE_E2E_URL ?? 'http://localhost:8080';
const folder = fileURLToPath(new URL('.', import.meta.url));
const wide = { width: 1440, height: 900 };
const narrow = { width: 360, height: 740 };

async function get(page, path) {
  const answer = await page.request.get(`${address}${path}`);
  if (!answer.ok()) {
    throw new Error(`${path} answered ${answer.status()}`);
  }
  return answer.json();
}

/** A browser in which this demo person is signed in. */
async function enter(browser, name, viewport, colorScheme) {
  const page = await browser.newPage({
    baseURL: address,
    viewport,
    colorScheme,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    deviceScaleFactor: viewport === narrow ? 2 : 1,
    reducedMotion: 'reduce',
  });
  const { items } = await get(page, '/api/demo/people?limit=100');
  const person = items.find((one) => one.name === name);
  await page.request.post(`${address}/api/demo/sign-ins`, {
    data: { personId: person.id },
    headers: { origin: address },
  });
  return page;
}

async function picture(page, name, path) {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `${folder}${name}.png` });
}

const browser = await chromium.launch({
  executablePath: process.env.SETWISE_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
try {
  await mkdir(folder, { recursive: true });
  const member = await enter(browser, 'Aisha Rahmani', wide, 'light');
  const { runningSession } = await get(member, '/api/home');
  await picture(member, 'home', '/');
  await picture(member, 'set', `/sets/${runningSession.setId}`);
  await picture(member, 'contract', `/sets/${runningSession.setId}/contract`);
  // The room keeps a line open, so the network never falls silent: its heading is what to wait for.
  await member.goto(`/sessions/${runningSession.id}/room`);
  await member.getByRole('heading', { level: 1 }).waitFor();
  await member.getByRole('textbox').first().waitFor();
  const presenter = await enter(browser, 'Nkechi Obi', narrow, 'dark');
  const host = await enter(browser, 'Delroy Whitcombe', narrow, 'light');
  for (const page of [presenter, host]) {
    await page.goto(`/sessions/${runningSession.id}/room`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  }
  await member.getByRole('heading', { name: /^[2-9] of \d here$/ }).waitFor();
  await member.getByRole('button', { name: 'Host from here' }).waitFor({ state: 'detached' });
  await member.screenshot({ path: `${folder}room.png` });
  await presenter.screenshot({ path: `${folder}room-on-a-phone.png` });
  const organiser = await enter(browser, 'Marian Tully', wide, 'light');
  const { items: programmes } = await get(organiser, '/api/programmes');
  const running = programmes.find(
    (one) => one.allowedActions.includes('updateProgramme') && one.placesTaken > 0,
  );
  await picture(organiser, 'programme', `/programmes/${running.id}/organise`);
} finally {
  await browser.close();
}
