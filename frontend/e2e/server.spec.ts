import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type APIRequestContext, expect, request, test } from '@playwright/test';
import type { DemoPersonPage, OrganisationPage } from '../src/api/generated/model';
import { freePort, Server } from './server';

let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'setwise-'));
});

test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function administrator(server: Server): Promise<APIRequestContext> {
  const browser = await request.newContext({ baseURL: server.url });
  const people: DemoPersonPage = await (await browser.get('/api/demo/people?limit=100')).json();
  const person = people.items.find((one) => one.role === 'Administrator');
  const entered = await browser.post('/api/demo/sign-ins', { data: { personId: person?.id } });
  expect(entered.status()).toBe(201);
  return browser;
}

/** Makes organisations one after another and notes each that the server acknowledged, until it is gone. */
async function write(browser: APIRequestContext, line: number, acknowledged: string[]) {
  for (let number = 1; ; number++) {
    const name = `Written ${line}-${number}`;
    const answer = await browser
      .post('/api/organisations', {
        data: { name },
        headers: { 'Idempotency-Key': crypto.randomUUID() },
      })
      .catch(() => undefined);
    if (!answer) {
      return;
    }
    expect(answer.status()).toBe(201);
    acknowledged.push(name);
  }
}

async function organisations(browser: APIRequestContext): Promise<string[]> {
  const names: string[] = [];
  let after: string | null | undefined = '';
  do {
    const page: OrganisationPage = await (
      await browser.get(
        `/api/organisations?limit=100${after ? `&after=${encodeURIComponent(after)}` : ''}`,
      )
    ).json();
    names.push(...page.items.map((one) => one.name));
    after = page.next;
  } while (after);
  return names;
}

test('everything acknowledged is there after the server is killed, and one server alone has the data', async () => {
  // It starts a server twice, the first time with the whole story of the demo.
  test.slow();
  const data = join(folder, 'data');
  const port = await freePort();
  const killed = await Server.start(data, port);
  const acknowledged: string[] = [];
  const browser = await administrator(killed);
  const writing = [1, 2, 3, 4].map((line) => write(browser, line, acknowledged));
  await expect.poll(() => acknowledged.length).toBeGreaterThan(60);
  await killed.end('SIGKILL');
  await Promise.all(writing);

  const server = await Server.start(data, port);
  try {
    expect(await organisations(await administrator(server))).toEqual(
      expect.arrayContaining(acknowledged),
    );

    const second = await Server.refusal(data, await freePort());
    expect(second).toEqual({
      said: `setwise: another Setwise is already running on the data in ${data}`,
      exitCode: 1,
    });
    const besides = await Server.refusal(join(folder, 'other'), port);
    expect(besides).toEqual({
      said: `setwise: port ${port} on 127.0.0.1 is not free; choose another with QUARKUS_HTTP_PORT`,
      exitCode: 1,
    });
  } finally {
    await server.end('SIGTERM');
  }
});

test('data that cannot be written are refused in one line', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');

  expect(await Server.refusal(join(file, 'data'), await freePort())).toEqual({
    said: `setwise: cannot write to the data directory ${join(file, 'data')}`,
    exitCode: 1,
  });
});

test('settings that cannot work are refused in one line', async () => {
  expect(await Server.refusal(join(folder, 'data'), 'eighty')).toEqual({
    said: 'setwise: QUARKUS_HTTP_PORT has to be a number, not eighty',
    exitCode: 1,
  });
  const nowhere = `jdbc:postgresql://127.0.0.1:${await freePort()}/setwise`;
  const refusal = await Server.refusal(join(folder, 'data'), await freePort(), {
    SETWISE_DEMO: 'false',
    QUARKUS_DATASOURCE_JDBC_URL: nowhere,
  });
  expect(refusal.said).toContain(`setwise: cannot use the database at ${nowhere}: Connection to`);
  expect(refusal.said).not.toContain('\n');
  expect(refusal.exitCode).toBe(1);
});
