import { defineConfig } from '@playwright/test';

/** Journeys run against a whole, running Setwise: `SETWISE_E2E_URL` says where it is. */
export default defineConfig({
  testDir: './e2e',
  outputDir: './test-results/e2e',
  workers: Number(process.env.SETWISE_E2E_WORKERS ?? 2),
  retries: 0,
  // Generous, for a machine that may be busy: no journey waits for time to pass.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: process.env.SETWISE_E2E_URL ?? 'http://localhost:8080',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.SETWISE_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
