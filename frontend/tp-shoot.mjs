import { chromium } from 'playwright';
const base = 'http://127.0.0.1:18347';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--headless','--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'] });
const only = process.argv[2] ? process.argv[2].split(',') : null;
async function as(name, opts = {}) {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: opts.zone ?? 'Europe/London', viewport: { width: opts.width ?? 1440, height: opts.height ?? 950 }, colorScheme: opts.dark ? 'dark' : 'light' });
  const page = await context.newPage();
  const people = await (await page.request.get(base + '/api/demo/people?limit=100')).json();
  const person = people.items.find((one) => one.name === name);
  await page.request.post(base + '/api/demo/sign-ins', { data: { personId: person.id } });
  return page;
}
async function shot(page, name, full = true) {
  await page.waitForLoadState('networkidle'); await page.waitForTimeout(300);
  await page.screenshot({ path: `/tmp/tp-shots/${name}.png`, fullPage: full });
  console.log(name);
}
const want = (n) => !only || only.includes(n);
const setOf = async (page, name) => { const r = await (await page.request.get(base + '/api/sets')).json(); return r.items.find((s) => s.name === name).id; };
if (want('calendar')) {
  let p = await as('Aisha Rahmani'); await p.goto(base + '/calendar?month=2026-12'); await shot(p, 'calendar');
  await p.goto(base + '/calendar?view=agenda'); await shot(p, 'agenda');
  p = await as('Aisha Rahmani', { width: 360, height: 800, dark: true }); await p.goto(base + '/calendar?month=2026-12'); await shot(p, 'calendar-phone');
}
if (want('set')) {
  let p = await as('Aisha Rahmani'); const id = await setOf(p, 'Advocacy leads'); await p.goto(base + '/sets/' + id); await shot(p, 'set');
  p = await as('Aisha Rahmani', { width: 360, height: 800, dark: true }); await p.goto(base + '/sets/' + id); await shot(p, 'set-phone');
}
if (want('poll')) {
  let p = await as('Ingrid Solheim');
  const programmes = await (await p.request.get(base + '/api/programmes')).json();
  const programme = programmes.items.find((x) => x.name === 'Diversity in Science');
  const sets = await (await p.request.get(base + `/api/programmes/${programme.id}/sets`)).json();
  const set = sets.items.find((x) => x.name === 'Fair recruitment');
  const polls = await (await p.request.get(base + `/api/sets/${set.id}/polls`)).json();
  await p.goto(base + '/polls/' + polls.items[0].id); await shot(p, 'poll');
  await p.goto(base + `/sets/${set.id}/series`);
  await p.getByLabel('First day').fill('2027-01-12');
  await p.getByLabel('First day').blur();
  await p.getByRole('button', { name: 'Show the series' }).click();
  await p.getByRole('list', { name: 'Sessions of the series' }).waitFor();
  await shot(p, 'series');
  await p.goto(base + `/sets/${set.id}/polls/new`); await shot(p, 'newpoll');
  await p.goto(base + `/programmes/${programme.id}/holidays`); await shot(p, 'holidays-none');
  
}
if (want('holidays')) {
  const p = await as('Marian Tully').catch(async () => null);
  if (p) { const programmes = await (await p.request.get(base + '/api/programmes')).json(); const programme = programmes.items.find((x) => x.name === 'Independent Advocacy'); await p.goto(base + `/programmes/${programme.id}/holidays`); await shot(p, 'holidays'); }
}
if (want('plan')) {
  const p = await as('Delroy Whitcombe'); const id = await setOf(p, 'Advocacy leads');
  const sessions = await (await p.request.get(base + `/api/sets/${id}/sessions?limit=100`)).json();
  const s = sessions.items.find((x) => x.state === 'PLANNED');
  await p.goto(base + `/sessions/${s.id}/plan`); await p.getByRole('button', { name: 'Move it' }).click(); await shot(p, 'move', false);
  await p.keyboard.press('Escape'); await shot(p, 'plan');
  await p.goto(base + `/sessions/${s.id}`); await shot(p, 'session');
  const c = await as('Callum Reekie', { zone: 'Asia/Kolkata' }); await c.goto(base + `/sets/${id}`); await c.getByRole('button', { name: 'Swap' }).click(); await shot(c, 'swap', false);
  await c.goto(base + `/sessions/${s.id}`); await shot(c, 'session-member');
}
await browser.close();
