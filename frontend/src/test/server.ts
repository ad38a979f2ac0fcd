import { setupServer } from 'msw/node';

/** The API as tests see it: each test says with `server.use(…)` what it answers; an unexpected request fails the test. */
export const server = setupServer();
